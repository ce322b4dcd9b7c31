// Relationships of one type that go.
UNWIND $zeilen AS zeile
MATCH (a:`$$VON$$` {kennung: zeile.von})-[r:`$$KANTE$$`]->(b:`$$NACH$$` {kennung: zeile.nach})
DELETE r
RETURN count(*) AS anzahl
