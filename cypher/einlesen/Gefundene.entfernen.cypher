// Nodes that go with their edges of evidence, by the places where they were found before: whoever looks for nodes by a property after others went pays for each that went.
UNWIND $zeilen AS id
MATCH (n) WHERE elementId(n) = id
OPTIONAL MATCH (n)-[r:BELEGT_DURCH|AUS|IM_VORGANG]-()
DELETE r
WITH DISTINCT n
DELETE n
RETURN count(*) AS anzahl
