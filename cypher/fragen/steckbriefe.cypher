// How complete the Steckbrief of each project is, 0 to 100: ten for each of ten parts that someone states.
WITH toString(date()) AS tag
MATCH (p:Projekt)
RETURN p.kennung AS projekt, 10 * size([x IN [
    p.beschreibung IS NOT NULL,
    EXISTS { (p)-[r:GEHOERT_ZU]->(t:Handlungsfeld) WHERE all(x IN [r, t] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9')) },
    EXISTS { (p)-[r:TRAEGT_BEI_ZU]->(t:StrategischesZiel|Leitziel) WHERE all(x IN [r, t] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9')) },
    EXISTS { (p)<-[r:VERANTWORTET]-(t:Akteur|Rolle) WHERE all(x IN [r, t] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9')) },
    p.status IS NOT NULL,
    p.ab IS NOT NULL,
    p.bis IS NOT NULL,
    coalesce(toString(p.kosten), p.kostenrahmen) IS NOT NULL,
    p.finanzierung IS NOT NULL OR EXISTS { (p)<-[r:FOERDERT]-(t:Akteur) WHERE all(x IN [r, t] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9')) },
    coalesce(p.nutzen, p.wirkung) IS NOT NULL
  ] WHERE x]) AS vollstaendig
ORDER BY vollstaendig, projekt
