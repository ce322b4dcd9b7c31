// Projects joined with a Leitziel immediately whose strategic goals lead elsewhere or nowhere.
WITH false AS nurBelegt
MATCH (p:Projekt)-[d:TRAEGT_BEI_ZU]->(l:Leitziel)
WHERE (NOT nurBelegt OR d.belegart = 'BELEGT')
  AND EXISTS { MATCH (p)-[r:TRAEGT_BEI_ZU]->(:StrategischesZiel) WHERE NOT nurBelegt OR r.belegart = 'BELEGT' }
WITH p, l, COLLECT {
    MATCH (p)-[r:TRAEGT_BEI_ZU]->(:StrategischesZiel)-[s:DIENT]->(m:Leitziel)
    WHERE NOT nurBelegt OR (r.belegart = 'BELEGT' AND s.belegart = 'BELEGT')
    RETURN m.kennung
  } AS dorthin
WHERE NOT l.kennung IN dorthin
RETURN p.kennung AS projekt, l.kennung AS leitziel, CASE WHEN dorthin = [] THEN 'NIRGENDWOHIN' ELSE 'ANDERSWOHIN' END AS art
ORDER BY projekt, leitziel
