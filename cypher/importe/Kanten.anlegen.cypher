// New relationships of one type (`KANTE`) between nodes of two kinds (`Von`, `Nach`).
UNWIND $zeilen AS zeile
MATCH (a:Von {kennung: zeile.von})
MATCH (b:Nach {kennung: zeile.nach})
CREATE (a)-[r:KANTE]->(b)
SET r = zeile.neu
RETURN count(r) AS anzahl
