// Belege as somebody writes them by hand, each for one thing: they are put in the form of all others before anything is written.
MATCH (b:Beleg) WHERE b.sachen IS NULL
RETURN elementId(b) AS id, b.sache AS sache, b.quelle AS quelle, coalesce(b.fundstellen, b.fundstelle) AS fundstelle, b.art AS art,
  b.begruendung AS begruendung, b.urheber AS urheber, b.vorgang AS vorgang, coalesce(b.merkmale, b.merkmal) AS merkmal
