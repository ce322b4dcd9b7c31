// All changes of the Vorgänge after a number, in the order in which they happened.
MATCH (v:Vorgang) WHERE v.nummer > $nach
MATCH (a:Aenderung {vorgang: v.kennung})
RETURN a.sache AS sache, a.alt AS alt, a.neu AS neu
ORDER BY v.nummer, a.nummer
