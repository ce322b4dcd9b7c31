// New relationships of whatever types, between nodes whose places are known.
UNWIND $zeilen AS zeile
MATCH (a) WHERE elementId(a) = zeile.vonId
MATCH (b) WHERE elementId(b) = zeile.nachId
CREATE (a)-[r:$(zeile.art)]->(b)
SET r = zeile.neu
RETURN count(r) AS anzahl
