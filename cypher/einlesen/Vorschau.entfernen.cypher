// A token that has served its purpose.
MATCH (v:Vorschau {kennung: $kennung})
DELETE v
RETURN count(*) AS anzahl
