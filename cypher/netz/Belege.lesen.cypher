// Who says what. `sachen` are the kennungen of the nodes and relationships that the Beleg vouches for, beside each its property ('' for the thing itself) and its place.
// A Beleg written by hand names one `sache`, with one or several properties and places.
MATCH (b:Beleg)
RETURN coalesce(b.sachen, b.sache) AS sache, b.quelle AS quelle, coalesce(b.fundstellen, b.fundstelle) AS fundstelle, b.art AS art,
  b.begruendung AS begruendung, b.urheber AS urheber, b.vorgang AS vorgang, coalesce(b.merkmale, b.merkmal) AS merkmal
