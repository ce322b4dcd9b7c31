// Gives relationships the texts that they have without a name.
UNWIND $zeilen AS zeile
MATCH ()-[r]->() WHERE elementId(r) = zeile.id
SET r += zeile.werte
RETURN count(r) AS anzahl
