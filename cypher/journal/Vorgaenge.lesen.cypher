// All Vorgänge, the first one first.
MATCH (v:Vorgang)
RETURN properties(v) AS werte
ORDER BY v.nummer
