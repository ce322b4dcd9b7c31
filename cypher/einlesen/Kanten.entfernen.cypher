// Relationships of one type that go.
UNWIND $zeilen AS zeile
MATCH (a:`$$VON$$` {kennung: zeile.von})-[r:`$$KANTE$$`]->(b:`$$NACH$$` {kennung: zeile.nach})
WHERE coalesce(r.zeitraum, 1) = zeile.zeitraum
DELETE r
RETURN count(*) AS anzahl
