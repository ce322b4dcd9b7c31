// Texts of nodes, whoever wrote them, in which the core of a name stands; with what says which node it is.
MATCH (n)
UNWIND keys(n) AS eigenschaft
WITH n, eigenschaft, n[eigenschaft] AS wert
WHERE CASE WHEN wert IS :: STRING THEN toLower(wert) CONTAINS $kern
  WHEN wert IS :: LIST<STRING NOT NULL> THEN any(text IN wert WHERE toLower(text) CONTAINS $kern) ELSE false END
RETURN elementId(n) AS id, labels(n) AS traeger, eigenschaft, wert, n {.kennung, .name, .art, .sache, .vorgang, .version, .sachen} AS knoten
