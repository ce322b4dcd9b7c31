// What one Vorgang changed, thing by thing; from a place on, so many.
MATCH (a:Aenderung {vorgang: $vorgang})
WITH a ORDER BY a.nummer
UNWIND range(0, a.anzahl - 1) AS i
WITH a, i SKIP $ab LIMIT $hoechstens
WITH a, min(i) AS erste, max(i) + 1 AS nachLetzter
RETURN a.vorgang AS vorgang, a.sachen[erste..nachLetzter] AS sachen, a.alt[erste..nachLetzter] AS alt, a.neu[erste..nachLetzter] AS neu
ORDER BY a.nummer
