// Nodes of one kind (`Art`) that go, after their relationships.
UNWIND $zeilen AS zeile
MATCH (n:Art {kennung: zeile.kennung})
DELETE n
RETURN count(*) AS anzahl
