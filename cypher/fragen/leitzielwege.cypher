// Which projects serve a Leitziel, by which ways, and what each rests on: `leitziele { projekte }` and `projekte { leitziele }` with all three ways; without `wie` UEBER_STRATEGIE counts for no project and stands beside it. A way is as strong as its weakest step.
WITH false AS nurBelegt, toString(date()) AS tag
CALL {
  MATCH (p:Projekt)-[r:TRAEGT_BEI_ZU]->(l:Leitziel)
  RETURN p, l, 'DIREKT' AS wie, l AS ueber, [r.belegart] AS schritte, [r, l] AS sachen
  UNION ALL
  MATCH (p:Projekt)-[r:TRAEGT_BEI_ZU]->(z:StrategischesZiel)-[d:DIENT]->(l:Leitziel)
  RETURN p, l, 'UEBER_ZIEL' AS wie, z AS ueber, [r.belegart, d.belegart] AS schritte, [r, z, d, l] AS sachen
  UNION ALL
  MATCH (p:Projekt)<-[r:ENTHAELT]-(s:Strategie)-[d:DIENT]->(l:Leitziel)
  RETURN p, l, 'UEBER_STRATEGIE' AS wie, s AS ueber, [r.belegart, d.belegart] AS schritte, [r, d, l] AS sachen
}
WITH nurBelegt, tag, sachen, p, l, wie, ueber, CASE WHEN all(art IN schritte WHERE art = 'BELEGT') THEN 'BELEGT' ELSE 'EINGESCHAETZT' END AS belegart
WHERE (NOT nurBelegt OR belegart = 'BELEGT') AND all(x IN sachen WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
RETURN l.kennung AS leitziel, p.kennung AS projekt, wie, labels(ueber)[0] + '/' + ueber.kennung AS ueber, min(belegart) AS belegart
ORDER BY leitziel, projekt, belegart, wie, ueber
