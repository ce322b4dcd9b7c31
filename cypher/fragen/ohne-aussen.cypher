// Fields and goals with projects but without anyone from outside the administration, as far as is said. OFFEN: of some project no actor of a known kind is named.
WITH toString(date()) AS tag
MATCH (t:Handlungsfeld|StrategischesZiel)<-[r:GEHOERT_ZU|TRAEGT_BEI_ZU]-(p:Projekt)
WHERE all(x IN [t, r] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH DISTINCT tag, t, p
WITH t, p, COLLECT { MATCH (p)<-[s:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(a:Akteur)
    WHERE a.art IS NOT NULL AND all(x IN [s, a] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
    RETURN a.art } AS arten
WITH t, count(p) AS projekte, max(CASE WHEN any(x IN arten WHERE x <> 'VERWALTUNG') THEN 1 ELSE 0 END) AS aussen,
  max(CASE WHEN arten = [] THEN 1 ELSE 0 END) AS offen
WHERE aussen = 0
RETURN labels(t)[0] + '/' + t.kennung AS schluessel, projekte, CASE WHEN offen = 1 THEN 'OHNE_ANGABE' ELSE 'NUR_VERWALTUNG' END AS angabe
ORDER BY schluessel
