// Changed relationships of one type, counted only where they still are as the writer believes; writing the key first takes the lock.
UNWIND $zeilen AS zeile
MATCH (a:`$$VON$$` {kennung: zeile.von})-[r:`$$KANTE$$`]->(b:`$$NACH$$` {kennung: zeile.nach})
WHERE coalesce(r.zeitraum, 1) = zeile.zeitraum
SET r.kennung = zeile.kennung
WITH r, zeile
WHERE all(k IN keys(zeile.alt) WHERE coalesce(r[k] = zeile.alt[k], r[k] IS NULL AND zeile.alt[k] IS NULL))
SET r += zeile.neu
RETURN count(r) AS anzahl
