// What ever changed at some nodes and their relationships, oldest first; of relationships kept at their other end, `bei` says where.
UNWIND $knoten AS knoten
MATCH (a:Aenderung {an: knoten})
UNWIND coalesce(a.bei, []) + knoten AS anker
MATCH (b:Aenderung {an: anker}) WHERE b.vorgang = a.vorgang
MATCH (v:Vorgang {kennung: b.vorgang})
WITH knoten, v.nummer AS nummer, b, b.sachen AS sachen, b.alt AS alt, b.neu AS neu
WITH knoten, nummer, b, sachen, alt, neu, [i IN range(0, size(sachen) - 1)
  WHERE sachen[i] = knoten OR sachen[i] STARTS WITH knoten + ' ' OR sachen[i] ENDS WITH ' ' + knoten OR sachen[i] CONTAINS ' ' + knoten + ' '] AS seine
RETURN knoten, b.vorgang AS vorgang, [i IN seine | sachen[i]] AS sachen, [i IN seine | alt[i]] AS alt, [i IN seine | neu[i]] AS neu
ORDER BY nummer, b.nummer
