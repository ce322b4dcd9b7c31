// What is known of each field, strategic goal and Leitziel and what carries it: the two ladders of `luecken` without pairs. What reaches a Leitziel over a strategy alone is counted apart.
WITH false AS nurBelegt, toString(date()) AS stichtag, toString(date()) AS tag, 2 AS stuetzen, 0.5 AS listet
MATCH (t:Handlungsfeld|StrategischesZiel|Leitziel)
WHERE all(x IN [t] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH *, COLLECT {
    MATCH (t)<-[r:GEHOERT_ZU|TRAEGT_BEI_ZU]-(p:Projekt) RETURN {p: p, sachen: [r], wie: 'unmittelbar', belegt: r.belegart = 'BELEGT'} AS weg
    UNION ALL
    MATCH (t)<-[d:DIENT]-(z:StrategischesZiel)<-[r:TRAEGT_BEI_ZU]-(p:Projekt) WHERE t:Leitziel
    RETURN {p: p, sachen: [r, z, d], wie: 'ziel', belegt: r.belegart = 'BELEGT' AND d.belegart = 'BELEGT'} AS weg
    UNION ALL
    MATCH (t)<-[d:DIENT]-(:Strategie)-[r:ENTHAELT]->(p:Projekt) WHERE t:Leitziel
    RETURN {p: p, sachen: [r, d], wie: 'strategie', belegt: r.belegart = 'BELEGT' AND d.belegart = 'BELEGT'} AS weg
  } AS wege
CALL (wege, nurBelegt, stichtag, tag) {
  UNWIND wege AS w
  WITH w.p AS p, w.wie AS wie, w.belegt AS belegt
  WHERE (NOT nurBelegt OR (w.belegt AND w.p.belegart = 'BELEGT'))
    AND all(x IN w.sachen WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
  WITH p, max(CASE WHEN wie <> 'strategie' THEN 1 ELSE 0 END) AS eigen, max(CASE WHEN wie <> 'strategie' AND belegt THEN 1 ELSE 0 END) AS b,
    max(CASE WHEN wie = 'unmittelbar' THEN 1 ELSE 0 END) AS u, max(CASE WHEN wie = 'unmittelbar' AND belegt THEN 1 ELSE 0 END) AS ub,
    coalesce(p.bis < stichtag AND NOT stichtag STARTS WITH p.bis, false) AS vorbei,
    coalesce(p.ab < stichtag AND NOT stichtag STARTS WITH p.ab, false) AS begonnen
  WITH p, eigen, b, u, ub, CASE
      WHEN p.status IN ['ABGESCHLOSSEN', 'ABGEBROCHEN'] THEN 'BEENDET'
      WHEN p.status = 'RUHEND' THEN 'GEPLANT'
      WHEN p.status IN ['IDEE', 'GEPLANT'] THEN CASE WHEN vorbei OR begonnen THEN 'NICHT_BEGONNEN' ELSE 'GEPLANT' END
      WHEN p.status IS NOT NULL THEN CASE WHEN vorbei THEN 'UEBER_SEIN_ENDE' ELSE 'LAUFEND' END
      WHEN vorbei THEN 'BEENDET'
      WHEN p.ab > stichtag AND NOT p.ab STARTS WITH stichtag THEN 'GEPLANT'
      ELSE 'OHNE_ANGABE' END AS stand
  WITH p, eigen, b, u, ub, stand, stand IN ['LAUFEND', 'OHNE_ANGABE'] AS traegt
  RETURN count(CASE WHEN eigen = 1 THEN 1 END) AS alle,
    count(CASE WHEN eigen = 0 THEN 1 END) AS nurUeberStrategie,
    count(CASE WHEN b = 1 THEN 1 END) AS belegte,
    count(CASE WHEN eigen = 1 AND NOT stand IN ['BEENDET', 'UEBER_SEIN_ENDE'] THEN 1 END) AS offen,
    count(CASE WHEN eigen = 1 AND traegt THEN 1 END) AS tragend,
    count(CASE WHEN eigen = 1 AND stand = 'OHNE_ANGABE' THEN 1 END) AS ohneStand,
    count(CASE WHEN b = 1 AND traegt THEN 1 END) AS tragendBelegt,
    count(CASE WHEN u = 1 AND traegt THEN 1 END) AS unmittelbar,
    count(CASE WHEN ub = 1 AND traegt THEN 1 END) AS unmittelbarBelegt
}
WITH *, labels(t)[0] + '/' + t.kennung AS dies
WITH *, COLLECT { MATCH (b:Beleg {sache: dies, art: 'BELEGT'}) WHERE dies IN b.sachen RETURN DISTINCT b.quelle } AS quellen
WITH *, any(q IN quellen WHERE
    toFloat(COUNT {
      MATCH (y) WHERE labels(y) = labels(t) AND all(x IN [y] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
        AND EXISTS { MATCH (b:Beleg {sache: labels(y)[0] + '/' + y.kennung, art: 'BELEGT', quelle: q}) WHERE b.sache IN b.sachen }
        AND EXISTS { MATCH (y)<-[r:GEHOERT_ZU|TRAEGT_BEI_ZU]-(p:Projekt)
          WHERE all(x IN [r] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
            AND EXISTS { MATCH (b:Beleg {sache: 'Projekt/' + p.kennung, art: 'BELEGT', quelle: q}) WHERE r.kennung IN b.sachen } }
    }) >= listet * COUNT {
      MATCH (y) WHERE labels(y) = labels(t) AND all(x IN [y] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
        AND EXISTS { MATCH (b:Beleg {sache: labels(y)[0] + '/' + y.kennung, art: 'BELEGT', quelle: q}) WHERE b.sache IN b.sachen }
    }) AND NOT EXISTS { MATCH (t)<-[r:GEHOERT_ZU|TRAEGT_BEI_ZU {belegart: 'BELEGT'}]-(:Projekt) WHERE all(x IN [r] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9')) } AS keines
WITH *, CASE
    WHEN belegte > 0 OR (alle = 0 AND keines) THEN 'BELEGT'
    WHEN alle > 0 THEN 'NUR_EINGESCHAETZT'
    ELSE 'OHNE_ANGABE' END AS kenntnis, CASE
    WHEN alle = 0 THEN 'NICHTS'
    WHEN offen = 0 THEN 'NUR_BEENDET'
    WHEN tragend = 0 THEN 'NUR_GEPLANT'
    WHEN unmittelbar = 0 THEN 'NUR_MITTELBAR'
    WHEN unmittelbar < stuetzen THEN 'EIN_PROJEKT'
    ELSE 'GUT' END AS traglage
RETURN dies AS schluessel, alle AS anzahl, kenntnis, traglage, ohneStand, nurUeberStrategie,
  kenntnis = 'BELEGT' AND CASE traglage
    WHEN 'GUT' THEN unmittelbarBelegt >= stuetzen
    WHEN 'EIN_PROJEKT' THEN unmittelbarBelegt > 0
    WHEN 'NUR_MITTELBAR' THEN tragendBelegt > 0
    ELSE true END AS traglageBelegt,
  kenntnis <> 'OHNE_ANGABE' AND traglage IN ['NICHTS', 'NUR_BEENDET', 'NUR_GEPLANT'] AS istLuecke
ORDER BY schluessel
