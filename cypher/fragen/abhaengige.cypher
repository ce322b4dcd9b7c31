// Which projects depend on one, immediately or over further projects, and over how many steps at least.
WITH 'aim' AS endet, toString(date()) AS tag
MATCH (p:Projekt {kennung: endet})
MATCH weg = shortestPath((q:Projekt)-[:HAENGT_AB_VON*..]->(p))
WHERE q <> p AND all(x IN relationships(weg) WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
RETURN q.kennung AS projekt, length(weg) AS schritte
ORDER BY schritte, projekt
