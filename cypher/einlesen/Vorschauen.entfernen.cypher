// Everything handed in and not yet imported: a file may hold anything.
MATCH (v:Vorschau)
DELETE v
RETURN count(*) AS anzahl
