// Projects joined with a Leitziel immediately whose strategic goals lead elsewhere or nowhere.
WITH false AS nurBelegt, toString(date()) AS tag
MATCH (p:Projekt)-[d:TRAEGT_BEI_ZU]->(l:Leitziel)
WHERE (NOT nurBelegt OR d.belegart = 'BELEGT') AND all(x IN [d, l] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
  AND EXISTS { MATCH (p)-[r:TRAEGT_BEI_ZU]->(z:StrategischesZiel)
    WHERE (NOT nurBelegt OR r.belegart = 'BELEGT') AND all(x IN [r, z] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9')) }
WITH DISTINCT tag, nurBelegt, p, l
WITH p, l, COLLECT {
    MATCH (p)-[r:TRAEGT_BEI_ZU]->(z:StrategischesZiel)-[s:DIENT]->(m:Leitziel)
    WHERE (NOT nurBelegt OR (r.belegart = 'BELEGT' AND s.belegart = 'BELEGT')) AND all(x IN [r, z, s, m] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
    RETURN m.kennung
  } AS dorthin
WHERE NOT l.kennung IN dorthin
RETURN p.kennung AS projekt, l.kennung AS leitziel, CASE WHEN dorthin = [] THEN 'NIRGENDWOHIN' ELSE 'ANDERSWOHIN' END AS art
ORDER BY projekt, leitziel
