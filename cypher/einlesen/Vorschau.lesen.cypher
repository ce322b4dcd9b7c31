// What was handed in under a token.
MATCH (v:Vorschau {kennung: $kennung}) WHERE v.gueltigBis >= $jetzt
RETURN properties(v) AS werte
