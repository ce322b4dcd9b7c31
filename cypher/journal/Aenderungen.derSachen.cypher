// What the Vorgänge after one number up to another did to some things, oldest first. A thing is found by the node it starts at.
UNWIND $sachen AS gesucht
MATCH (a:Aenderung {von: gesucht.von}) WHERE a.sache = gesucht.sache
MATCH (v:Vorgang {kennung: a.vorgang}) WHERE v.nummer > $nach AND v.nummer <= $bis
RETURN a.vorgang AS vorgang, a.sache AS sache, a.alt AS alt, a.neu AS neu
ORDER BY v.nummer, a.nummer
