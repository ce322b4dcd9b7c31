// How complete the Steckbrief of each project is, 0 to 100: ten for each of ten parts that someone states.
MATCH (p:Projekt)
RETURN p.kennung AS projekt, 10 * size([x IN [
    p.beschreibung IS NOT NULL,
    EXISTS { (p)-[:GEHOERT_ZU]->(:Handlungsfeld) },
    EXISTS { (p)-[:TRAEGT_BEI_ZU]->(:StrategischesZiel|Leitziel) },
    EXISTS { (p)<-[:VERANTWORTET]-(:Akteur|Rolle) },
    p.status IS NOT NULL,
    p.ab IS NOT NULL,
    p.bis IS NOT NULL,
    coalesce(toString(p.kosten), p.kostenrahmen) IS NOT NULL,
    p.finanzierung IS NOT NULL OR EXISTS { (p)<-[:FOERDERT]-(:Akteur) },
    coalesce(p.nutzen, p.wirkung) IS NOT NULL
  ] WHERE x]) AS vollstaendig
ORDER BY vollstaendig, projekt
