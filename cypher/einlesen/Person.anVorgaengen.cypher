// Takes a name out of who imported what and why.
MATCH (v:Vorgang) WHERE v.urheber CONTAINS $name OR v.anmerkung CONTAINS $name OR v.datei CONTAINS $name
SET v.urheber = replace(v.urheber, $name, $ersatz), v.anmerkung = replace(v.anmerkung, $name, $ersatz),
  v.datei = replace(v.datei, $name, $ersatz)
RETURN count(v) AS anzahl
