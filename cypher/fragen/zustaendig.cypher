// Who answers for something, how near, and in how many steps: `zustaendig`. Up to what the thing is part of, over to somebody or through a duty that holds for it, up to who leads that one; at most eight steps. Over others only who is not named nearer.
WITH 'Projekt/aim' AS fuer, false AS nurBelegt, toString(date()) AS tag
MATCH (a) WHERE labels(a)[0] = split(fuer, '/')[0] AND a.kennung = split(fuer, '/')[1]
MATCH hinauf = (a) (()-[r:TEIL_VON|GEHOERT_ZU|ENTHAELT]-(n)
  WHERE (type(r) = 'ENTHAELT') = (startNode(r) = n) AND (NOT nurBelegt OR r.belegart = 'BELEGT')
    AND left(coalesce(r.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(r.bis, '9'))) <= coalesce(r.bis, '9')
    AND (n:Projekt|Strategie|Massnahme|Verfahren|Drucksache|Indikator|Termin|Quelle
      OR left(coalesce(n.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(n.bis, '9'))) <= coalesce(n.bis, '9'))){0,7} (sache)
WITH nurBelegt, tag, a, sache, min(length(hinauf)) AS weit
CALL (nurBelegt, tag, sache) {
  MATCH (sache)<-[r:VERANTWORTET|LEITET|KOORDINIERT|FUEHRT_DURCH|SICHERT|BUENDELT|GIBT_VOR|IST_ANSPRECHPARTNER_FUER|HAT_PFLICHT]-(m:Rolle|Akteur|Gremium)
  RETURN m, 1 AS hinueber, [r] AS kanten, [m] AS knoten, 'UNMITTELBAR' AS art
  UNION ALL
  MATCH (sache)<-[g:GILT_FUER]-(p:Pflicht)<-[h:HAT_PFLICHT]-(m:Rolle|Akteur|Gremium)
  RETURN m, 2 AS hinueber, [g, h] AS kanten, [p, m] AS knoten, 'DURCH_PFLICHT' AS art
}
WITH nurBelegt, tag, a, m, weit, hinueber, art, all(x IN kanten WHERE NOT nurBelegt OR x.belegart = 'BELEGT') AS belegt, kanten + knoten AS sachen
WHERE belegt AND all(x IN sachen WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH nurBelegt, tag, a, m, CASE weit WHEN 0 THEN art ELSE 'UEBER_ANDERE' END AS art, min(weit + hinueber) AS bisher
MATCH weiter = (m) (()-[r:LEITET|NIMMT_WAHR|TEIL_VON]-(n:Rolle|Akteur|Gremium)
  WHERE (type(r) <> 'TEIL_VON') = (startNode(r) = n) AND (NOT nurBelegt OR r.belegart = 'BELEGT')
    AND all(x IN [r, n] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))){0,7} (wer)
WITH a, wer, CASE length(weiter) WHEN 0 THEN art ELSE 'UEBER_ANDERE' END AS art, min(bisher + length(weiter)) AS schritte
WHERE schritte <= 8
WITH a, wer, collect({art: art, schritte: schritte}) AS alle
UNWIND [x IN alle WHERE x.art <> 'UEBER_ANDERE' OR wer <> a AND none(y IN alle WHERE y.art <> 'UEBER_ANDERE')] AS einer
RETURN labels(wer)[0] + '/' + wer.kennung AS wer, einer.art AS art, einer.schritte AS schritte
ORDER BY CASE art WHEN 'UNMITTELBAR' THEN 0 WHEN 'DURCH_PFLICHT' THEN 1 ELSE 2 END, schritte, wer
