// The earlier grades of `luecken`, which mix what is known with what carries: fields, strategic goals and Leitziele without pairs. Each condition narrows those that the one before left.
WITH false AS nurBelegt, toString(date()) AS stichtag, toString(date()) AS tag, 2 AS stuetzen, 0.5 AS listet
MATCH (t:Handlungsfeld|StrategischesZiel|Leitziel)
WHERE all(x IN [t] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH *, COLLECT {
    MATCH (t)<-[r:GEHOERT_ZU|TRAEGT_BEI_ZU]-(p:Projekt) RETURN {p: p, sachen: [r], unmittelbar: true, belegt: r.belegart = 'BELEGT'} AS weg
    UNION ALL
    MATCH (t)<-[d:DIENT]-(z:StrategischesZiel)<-[r:TRAEGT_BEI_ZU]-(p:Projekt) WHERE t:Leitziel
    RETURN {p: p, sachen: [r, z, d], unmittelbar: false, belegt: r.belegart = 'BELEGT' AND d.belegart = 'BELEGT'} AS weg
    UNION ALL
    MATCH (t)<-[d:DIENT]-(:Strategie)-[r:ENTHAELT]->(p:Projekt) WHERE t:Leitziel
    RETURN {p: p, sachen: [r, d], unmittelbar: false, belegt: r.belegart = 'BELEGT' AND d.belegart = 'BELEGT'} AS weg
  } AS wege
CALL (wege, nurBelegt, stichtag, tag) {
  UNWIND wege AS w
  WITH w.p AS p, w.unmittelbar AS unmittelbar, w.belegt AS belegt
  WHERE (NOT nurBelegt OR (w.belegt AND w.p.belegart = 'BELEGT'))
    AND all(x IN w.sachen WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
  WITH p, max(CASE WHEN unmittelbar THEN 1 ELSE 0 END) AS u, max(CASE WHEN unmittelbar AND belegt THEN 1 ELSE 0 END) AS ub
  WITH p, u, ub, CASE
      WHEN p.status IN ['ABGESCHLOSSEN', 'ABGEBROCHEN'] THEN 'BEENDET'
      WHEN p.status IN ['IDEE', 'GEPLANT', 'RUHEND'] THEN 'GEPLANT'
      WHEN p.status IS NOT NULL THEN 'TRAEGT'
      WHEN p.bis < stichtag AND NOT stichtag STARTS WITH p.bis THEN 'BEENDET'
      WHEN p.ab > stichtag AND NOT p.ab STARTS WITH stichtag THEN 'GEPLANT'
      ELSE 'TRAEGT' END AS zustand
  RETURN count(p) AS alle,
    count(CASE WHEN zustand <> 'BEENDET' THEN 1 END) AS offen,
    count(CASE WHEN zustand = 'TRAEGT' THEN 1 END) AS tragend,
    count(CASE WHEN zustand = 'TRAEGT' AND u = 1 THEN 1 END) AS unmittelbar,
    count(CASE WHEN zustand = 'TRAEGT' AND ub = 1 THEN 1 END) AS belegte
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
RETURN labels(t)[0] + '/' + t.kennung AS schluessel, alle AS anzahl, CASE
    WHEN alle = 0 AND keines THEN 'KEIN_PROJEKT'
    WHEN alle = 0 THEN 'OHNE_ANGABE'
    WHEN offen = 0 THEN 'NUR_BEENDET'
    WHEN tragend = 0 THEN 'NUR_GEPLANT'
    WHEN unmittelbar = 0 THEN 'NUR_MITTELBAR'
    WHEN belegte = 0 THEN 'NUR_EINGESCHAETZT'
    WHEN belegte < stuetzen THEN 'EINZIGE_STUETZE'
    ELSE 'GUT_GETRAGEN' END AS grad
ORDER BY schluessel
