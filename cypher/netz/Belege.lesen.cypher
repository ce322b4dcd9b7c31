// Who says what: `sache` is the kennung of the node or relationship that the Beleg vouches for.
MATCH (b:Beleg)
RETURN b.sache AS sache, b.quelle AS quelle, b.fundstelle AS fundstelle, b.art AS art,
  b.begruendung AS begruendung, b.urheber AS urheber, b.vorgang AS vorgang, b.merkmal AS merkmal
