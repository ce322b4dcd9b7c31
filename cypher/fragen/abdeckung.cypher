// How many projects each field has for each strategic goal, and how many of these a source states for both: `abdeckung(zeilen: HANDLUNGSFELD, spalten: STRATEGISCHES_ZIEL)`.
WITH false AS nurBelegt, toString(date()) AS tag
MATCH (f:Handlungsfeld), (z:StrategischesZiel)
WHERE all(x IN [f, z] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
OPTIONAL MATCH (f)<-[r:GEHOERT_ZU]-(p:Projekt)-[s:TRAEGT_BEI_ZU]->(z)
WHERE (NOT nurBelegt OR (r.belegart = 'BELEGT' AND s.belegart = 'BELEGT' AND p.belegart = 'BELEGT'))
  AND all(x IN [r, s] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH f, z, p, max(CASE WHEN r.belegart = 'BELEGT' AND s.belegart = 'BELEGT' THEN 1 ELSE 0 END) AS beides
WITH f, z, count(p) AS anzahl, sum(beides) AS belegt,
  sum(coalesce(p.kosten, 0.0)) AS kosten, count(CASE WHEN p IS NOT NULL AND p.kosten IS NULL THEN 1 END) AS ohneKosten
RETURN f.kennung AS feld, z.kennung AS ziel, anzahl, belegt, kosten, ohneKosten
ORDER BY coalesce(f.nummer, 1000), feld, coalesce(z.nummer, 1000), ziel
