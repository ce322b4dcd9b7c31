// Changed nodes of one kind ($$ART$$), counted only where they still are as the writer believes; writing the key first takes the lock.
UNWIND $zeilen AS zeile
MATCH (n:`$$ART$$` {kennung: zeile.kennung})
SET n.kennung = zeile.kennung
WITH n, zeile
WHERE all(k IN keys(zeile.alt) WHERE coalesce(n[k] = zeile.alt[k], n[k] IS NULL AND zeile.alt[k] IS NULL))
SET n += zeile.neu
RETURN count(n) AS anzahl
