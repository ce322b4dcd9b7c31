// How much was handed in and is not imported yet.
MATCH (v:Vorschau)
RETURN count(v) AS anzahl
