// Who says that something is so, as ways to draw: from a relationship, by its kennung, or from a node (`Projekt/aim`) to its Belege, their sources and the Vorgänge that brought them.
WITH 'Projekt/aim GEHOERT_ZU Handlungsfeld/mobilitaet' AS kennung
WITH kennung, split(kennung, ' ') AS teile
MATCH (a) WHERE labels(a)[0] = split(teile[0], '/')[0] AND a.kennung = split(teile[0], '/')[1]
OPTIONAL MATCH (b) WHERE labels(b)[0] = split(teile[2], '/')[0] AND b.kennung = split(teile[2], '/')[1]
OPTIONAL MATCH sache = (a)-[r]->(b) WHERE r.kennung = kennung
MATCH beleg = (n)-[:BELEGT_DURCH]->(g:Beleg)-[:AUS]->(q:Quelle) WHERE n IN [a, b] AND kennung IN g.sachen
OPTIONAL MATCH vorgang = (g)-[:IM_VORGANG]->(:Vorgang)
RETURN DISTINCT g.art AS art, coalesce(q.datei, q.name) AS quelle, [i IN range(0, size(g.sachen) - 1) WHERE g.sachen[i] = kennung | g.fundstellen[i]] AS fundstellen,
  g.begruendung AS begruendung, g.urheber AS urheber, sache, beleg, vorgang
ORDER BY art, quelle, fundstellen[0]
