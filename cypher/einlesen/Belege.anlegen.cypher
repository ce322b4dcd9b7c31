// Who says it: one node for what one Vorgang took from one source about a thing and its relationships, as three lists of equal length; with edges to walk from the thing to source and Vorgang.
UNWIND $zeilen AS zeile
CREATE (b:Beleg)
SET b = zeile.werte
WITH b, zeile
CALL (b, zeile) { MATCH (s) WHERE elementId(s) = zeile.sacheId CREATE (s)-[:BELEGT_DURCH]->(b) }
CALL (b, zeile) { MATCH (q) WHERE elementId(q) = zeile.quelleId CREATE (b)-[:AUS]->(q) }
CALL (b, zeile) { MATCH (v:Vorgang {kennung: zeile.werte.vorgang}) CREATE (b)-[:IM_VORGANG]->(v) }
RETURN count(b) AS anzahl
