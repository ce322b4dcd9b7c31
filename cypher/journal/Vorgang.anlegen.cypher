// One import, undo or foreign change, after the one before it.
CREATE (v:Vorgang)
SET v = $vorgang
WITH v
MATCH (zuvor:Vorgang {nummer: v.nummer - 1})
CREATE (v)-[:NACH]->(zuvor)
