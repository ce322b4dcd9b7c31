// What one source says of several properties of a thing becomes one Beleg: that makes writing and loading cheaper.
MATCH (b:Beleg) WHERE b.merkmal IS NOT NULL
WITH b.sache AS sache, b.quelle AS quelle, b.art AS art, b.begruendung AS begruendung, b.urheber AS urheber, b.vorgang AS vorgang, collect(b) AS belege
CREATE (g:Beleg {sache: sache, quelle: quelle, art: art, begruendung: begruendung, urheber: urheber, vorgang: vorgang,
  merkmale: [b IN belege | b.merkmal], fundstellen: [b IN belege | b.fundstelle]})
FOREACH (b IN belege | DELETE b);
