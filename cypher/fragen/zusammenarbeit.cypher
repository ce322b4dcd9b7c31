// Which actors have projects in common, in whatever part, and how many.
WITH false AS nurBelegt, toString(date()) AS tag
MATCH (a:Akteur)-[r:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]->(p:Projekt)<-[s:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(b:Akteur)
WHERE a.kennung < b.kennung
  AND (NOT nurBelegt OR (r.belegart = 'BELEGT' AND s.belegart = 'BELEGT' AND p.belegart = 'BELEGT'))
  AND all(x IN [a, r, s, b] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
RETURN a.kennung AS a, b.kennung AS b, count(DISTINCT p) AS projekte
ORDER BY projekte DESC, a, b
