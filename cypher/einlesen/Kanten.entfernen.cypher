// Relationships of one type that go.
UNWIND $zeilen AS zeile
MATCH (a:Von {kennung: zeile.von})-[r:KANTE]->(b:Nach {kennung: zeile.nach})
DELETE r
RETURN count(*) AS anzahl
