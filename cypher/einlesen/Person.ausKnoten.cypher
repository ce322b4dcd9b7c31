// Gives nodes the texts that they have without a name.
UNWIND $zeilen AS zeile
MATCH (n) WHERE elementId(n) = zeile.id
SET n += zeile.werte
RETURN count(n) AS anzahl
