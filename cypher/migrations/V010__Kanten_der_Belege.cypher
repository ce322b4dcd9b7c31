// What one Vorgang took from one source about a thing and its relationships becomes one Beleg, at the project among their ends, else where they start.
MATCH (b:Beleg)
WHERE b.sachen IS NULL AND b.sache IS :: STRING NOT NULL AND b.quelle IS :: STRING NOT NULL AND b.art IN ['BELEGT', 'EINGESCHAETZT']
  AND (b.fundstelle IS :: STRING NOT NULL OR b.fundstellen IS :: LIST<STRING NOT NULL> NOT NULL)
WITH b, split(b.sache, ' ') AS enden, coalesce(b.fundstellen, [b.fundstelle]) AS orte, coalesce(b.merkmale, [coalesce(b.merkmal, '')]) AS merkmale
WHERE size(orte) = size(merkmale)
UNWIND range(0, size(orte) - 1) AS i
WITH b, CASE WHEN size(enden) = 3 AND enden[2] STARTS WITH 'Projekt/' AND NOT enden[0] STARTS WITH 'Projekt/' THEN enden[2] ELSE enden[0] END AS sache,
  {sache: b.sache, merkmal: merkmale[i], ort: orte[i]} AS angabe
ORDER BY angabe.sache, angabe.merkmal, angabe.ort
WITH sache, b.quelle AS quelle, b.art AS art, b.begruendung AS begruendung, b.urheber AS urheber, coalesce(b.vorgang, '') AS vorgang,
  collect(angabe) AS angaben, collect(DISTINCT b) AS belege
CREATE (g:Beleg {sache: sache, quelle: quelle, art: art, begruendung: begruendung, urheber: urheber, vorgang: vorgang,
  name: sache + CASE art WHEN 'BELEGT' THEN ' laut ' ELSE ' eingeschätzt nach ' END + quelle,
  sachen: [a IN angaben | a.sache], merkmale: [a IN angaben | a.merkmal], fundstellen: [a IN angaben | a.ort]})
FOREACH (b IN belege | DELETE b);
MATCH (a:Aenderung) WHERE a.sachen IS NULL
WITH a, CASE WHEN a.nach STARTS WITH 'Projekt/' AND NOT a.von STARTS WITH 'Projekt/' THEN a.nach ELSE a.von END AS an ORDER BY a.nummer
WITH a.vorgang AS vorgang, an, collect(a) AS alle
CREATE (g:Aenderung {vorgang: vorgang, an: an, name: vorgang + ' ' + an, nummer: alle[0].nummer, anzahl: size(alle), sachen: [a IN alle | a.sache],
  taten: [a IN alle | a.tat], alt: [a IN alle | coalesce(a.alt, '')], neu: [a IN alle | coalesce(a.neu, '')]})
FOREACH (a IN alle | DELETE a);
MATCH (g:Aenderung)
UNWIND g.sachen AS sache
WITH g, split(sache, ' ') AS enden WHERE size(enden) = 3
WITH g.vorgang AS vorgang, g.an AS an, CASE WHEN enden[0] = g.an THEN enden[2] ELSE enden[0] END AS anderes
WITH vorgang, anderes, an WHERE anderes <> an
WITH vorgang, anderes, collect(DISTINCT an) AS bei
MERGE (h:Aenderung {vorgang: vorgang, an: anderes})
ON CREATE SET h.name = vorgang + ' ' + anderes, h.nummer = 0, h.anzahl = 0, h.sachen = [], h.taten = [], h.alt = [], h.neu = []
SET h.bei = bei;
MATCH (n) WHERE n.kennung IS NOT NULL
UNWIND labels(n) AS label
MATCH (b:Beleg {sache: label + '/' + n.kennung})
CREATE (n)-[:BELEGT_DURCH]->(b);
MATCH (b:Beleg)
MATCH (q:Quelle {kennung: b.quelle})
CREATE (b)-[:AUS]->(q);
MATCH (b:Beleg)
MATCH (v:Vorgang {kennung: b.vorgang})
CREATE (b)-[:IM_VORGANG]->(v);
MATCH (a:Aenderung)
MATCH (v:Vorgang {kennung: a.vorgang})
CREATE (a)-[:IM_VORGANG]->(v);
MATCH (v:Vorgang)
SET v.name = v.kennung + CASE v.art WHEN 'ERSTBEFUELLUNG' THEN ' Erstbefüllung' WHEN 'EINLESEN' THEN ' Einlesen' WHEN 'RUECKNAHME' THEN ' Rücknahme'
  WHEN 'FREMD' THEN ' von außen' ELSE ' Löschung' END + ' am ' + left(v.zeit, 10);
MATCH (v:Vorgang)
MATCH (zuvor:Vorgang {nummer: v.nummer - 1})
CREATE (v)-[:NACH]->(zuvor);
