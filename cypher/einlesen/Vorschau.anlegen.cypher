// Keeps what was handed in until it is imported; what is out of date goes.
MATCH (alt:Vorschau) WHERE alt.gueltigBis < $jetzt
DELETE alt
WITH count(*) AS entfernte
CREATE (v:Vorschau)
SET v = $vorschau
RETURN count(v) AS anzahl
