// Belege that go, with their thing or because they say something else now; found by what they say, whoever wrote them.
UNWIND $zeilen AS zeile
MATCH (b:Beleg {sache: zeile.sache, quelle: zeile.quelle, fundstelle: zeile.fundstelle})
WITH zeile, collect(b) AS belege
FOREACH (beleg IN belege | DELETE beleg)
RETURN count(zeile) AS anzahl
