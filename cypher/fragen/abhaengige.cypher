// Which projects depend on one, immediately or over further projects, and over how many steps at least.
WITH 'aim' AS endet
MATCH (p:Projekt {kennung: endet})
MATCH weg = shortestPath((q:Projekt)-[:HAENGT_AB_VON*..]->(p))
WHERE q <> p
RETURN q.kennung AS projekt, length(weg) AS schritte
ORDER BY schritte, projekt
