// What a Vorgang changed: one node for a thing and its relationships, with three lists of equal length: which, and their whole state before and after, as JSON ('' for none).
MATCH (v:Vorgang {kennung: $vorgang})
UNWIND $zeilen AS zeile
CREATE (a:Aenderung)-[:IM_VORGANG]->(v)
SET a = zeile
