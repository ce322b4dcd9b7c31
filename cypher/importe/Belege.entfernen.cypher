// Belege that go, with their thing or because they say something else now.
UNWIND $zeilen AS zeile
MATCH (b:Beleg {kennung: zeile.kennung})
DELETE b
RETURN count(*) AS anzahl
