// Which projects overlap, and by how many points: the pairs of `ueberschneidungen` with the usual weights and without texts, as plain counting.
// A shared thing counts weight / log2(projects that have it) / things of this part that either has; months count beside something else.
WITH false AS nurBelegt, toString(date()) AS tag,
  {FELDER: 0.25, ZIELE: 0.25, LEITZIELE: 0.1, AKTEURE: 0.25, TECHNOLOGIEN: 0.1, ZEIT: 0.05} AS gewichte
CALL {
  MATCH (p:Projekt)-[r:GEHOERT_ZU]->(t:Handlungsfeld) RETURN 'FELDER' AS teil, p, t, r.belegart = 'BELEGT' AS belegt, [r, t] AS sachen
  UNION ALL
  MATCH (p:Projekt)-[r:TRAEGT_BEI_ZU]->(t:StrategischesZiel) RETURN 'ZIELE' AS teil, p, t, r.belegart = 'BELEGT' AS belegt, [r, t] AS sachen
  UNION ALL
  MATCH (p:Projekt)-[r:TRAEGT_BEI_ZU]->(t:Leitziel) RETURN 'LEITZIELE' AS teil, p, t, r.belegart = 'BELEGT' AS belegt, [r, t] AS sachen
  UNION ALL
  MATCH (p:Projekt)-[r:TRAEGT_BEI_ZU]->(z:StrategischesZiel)-[d:DIENT]->(t:Leitziel)
  RETURN 'LEITZIELE' AS teil, p, t, r.belegart = 'BELEGT' AND d.belegart = 'BELEGT' AS belegt, [r, z, d, t] AS sachen
  UNION ALL
  MATCH (p:Projekt)<-[r:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(t:Akteur) RETURN 'AKTEURE' AS teil, p, t, r.belegart = 'BELEGT' AS belegt, [r, t] AS sachen
  UNION ALL
  MATCH (p:Projekt)-[r:NUTZT]->(t:Technologie) RETURN 'TECHNOLOGIEN' AS teil, p, t, r.belegart = 'BELEGT' AS belegt, [r, t] AS sachen
}
WITH * WHERE all(x IN sachen WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH nurBelegt, gewichte, teil, p, t, max(CASE WHEN belegt THEN 1 ELSE 0 END) = 1 AS belegt
WITH nurBelegt, gewichte, teil, t, collect({p: p, zaehlt: NOT nurBelegt OR (belegt AND p.belegart = 'BELEGT')}) AS haben
UNWIND haben AS h
WITH nurBelegt, gewichte, teil, h.p AS p,
  collect({ding: teil + t.kennung, n: size(haben), zaehlt: h.zaehlt}) AS dinge
WITH nurBelegt, gewichte, teil, collect({p: p, dinge: dinge}) AS projekte
UNWIND projekte AS a
UNWIND projekte AS b
WITH nurBelegt, gewichte, teil, a, b WHERE a.p.kennung < b.p.kennung
WITH nurBelegt, gewichte, teil, a, b, [d IN b.dinge | d.ding] AS drueben, [d IN b.dinge WHERE d.zaehlt | d.ding] AS zaehltDrueben
WITH nurBelegt, gewichte, teil, a.p AS p, b.p AS q,
  size(a.dinge) + size(b.dinge) - size([d IN a.dinge WHERE d.ding IN drueben]) AS vereinigt,
  [d IN a.dinge WHERE d.zaehlt AND d.ding IN zaehltDrueben | log(2) / log(d.n)] AS selten
WITH nurBelegt, gewichte, p, q, sum(gewichte[teil] * reduce(s = 0.0, x IN selten | s + x) / vereinigt) AS dinge
WHERE dinge > 0
WITH nurBelegt, gewichte, p, q, dinge,
  [x IN [p, q] | CASE WHEN x.ab IS NULL OR x.bis IS NULL OR (nurBelegt AND x.belegart <> 'BELEGT') THEN null ELSE
    {von: toInteger(left(x.ab, 4)) * 12 + CASE WHEN size(x.ab) > 4 THEN toInteger(substring(x.ab, 5, 2)) - 1 ELSE 0 END,
     bis: toInteger(left(x.bis, 4)) * 12 + CASE WHEN size(x.bis) > 4 THEN toInteger(substring(x.bis, 5, 2)) - 1 ELSE 11 END} END] AS zeiten
WITH gewichte, p, q, dinge, [z IN zeiten WHERE z IS NOT NULL AND z.von <= z.bis] AS zeiten
WITH gewichte, p, q, dinge, CASE WHEN size(zeiten) < 2 THEN [0, 1] ELSE
  [CASE WHEN zeiten[0].bis < zeiten[1].bis THEN zeiten[0].bis ELSE zeiten[1].bis END
    - CASE WHEN zeiten[0].von > zeiten[1].von THEN zeiten[0].von ELSE zeiten[1].von END + 1,
   zeiten[0].bis - zeiten[0].von + zeiten[1].bis - zeiten[1].von + 2] END AS monate
WITH p, q, dinge + CASE WHEN monate[0] <= 0 THEN 0.0 ELSE gewichte.ZEIT * monate[0] / (monate[1] - monate[0]) END AS punkte
RETURN p.kennung AS projekt, q.kennung AS mit, punkte
ORDER BY punkte DESC, projekt, mit
