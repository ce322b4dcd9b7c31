// Nodes that go, by the places where they were found before: whoever looks for nodes by a property after others went pays for each that went.
UNWIND $zeilen AS id
MATCH (n) WHERE elementId(n) = id
DELETE n
RETURN count(*) AS anzahl
