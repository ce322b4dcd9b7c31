// All changes of the Vorgänge after one number up to another, in the order in which they happened.
MATCH (v:Vorgang) WHERE v.nummer > $nach AND v.nummer <= $bis
MATCH (a:Aenderung {vorgang: v.kennung}) WHERE a.anzahl > 0
RETURN a.vorgang AS vorgang, a.sachen AS sachen, a.alt AS alt, a.neu AS neu
ORDER BY v.nummer, a.nummer
