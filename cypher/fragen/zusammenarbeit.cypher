// Which actors have projects in common, in whatever part, and how many.
WITH false AS nurBelegt
MATCH (a:Akteur)-[r:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]->(p:Projekt)<-[s:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(b:Akteur)
WHERE a.kennung < b.kennung
  AND (NOT nurBelegt OR (r.belegart = 'BELEGT' AND s.belegart = 'BELEGT' AND p.belegart = 'BELEGT'))
RETURN a.kennung AS a, b.kennung AS b, count(DISTINCT p) AS projekte
ORDER BY projekte DESC, a, b
