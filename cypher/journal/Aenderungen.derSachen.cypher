// What the Vorgänge after one number up to another did to some things, oldest first. A thing is found by the node at which its changes are kept.
UNWIND $sachen AS gesucht
MATCH (a:Aenderung {an: gesucht.an})
MATCH (v:Vorgang {kennung: a.vorgang}) WHERE v.nummer > $nach AND v.nummer <= $bis
WITH v.nummer AS nummer, a, gesucht.sache AS sache, a.sachen AS sachen
WITH nummer, a, sachen, [i IN range(0, size(sachen) - 1) WHERE sachen[i] = sache] AS seine
RETURN a.vorgang AS vorgang, [i IN seine | sachen[i]] AS sachen, [i IN seine | a.alt[i]] AS alt, [i IN seine | a.neu[i]] AS neu
ORDER BY nummer, a.nummer
