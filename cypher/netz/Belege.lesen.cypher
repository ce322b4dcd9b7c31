// Who says what: `sache` is the kennung of the node or relationship that the Beleg vouches for; place and property are two lists where it vouches for several properties.
MATCH (b:Beleg)
RETURN b.sache AS sache, b.quelle AS quelle, coalesce(b.fundstellen, b.fundstelle) AS fundstelle, b.art AS art,
  b.begruendung AS begruendung, b.urheber AS urheber, b.vorgang AS vorgang, coalesce(b.merkmale, b.merkmal) AS merkmal
