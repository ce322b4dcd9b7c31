// The same of relationships.
MATCH (von)-[r]->(nach)
UNWIND keys(r) AS eigenschaft
WITH r, eigenschaft, r[eigenschaft] AS wert
WHERE CASE WHEN wert IS :: STRING THEN toLower(wert) CONTAINS $kern
  WHEN wert IS :: LIST<STRING NOT NULL> THEN any(text IN wert WHERE toLower(text) CONTAINS $kern) ELSE false END
RETURN elementId(r) AS id, [type(r)] AS traeger, eigenschaft, wert, r {.kennung} AS knoten
