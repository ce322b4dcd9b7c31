// Where Belege are that go, with their thing or because they say something else now; found by what they say, whoever wrote them and in whichever form.
UNWIND range(0, size($zeilen) - 1) AS i
WITH i, $zeilen[i] AS zeile
MATCH (b:Beleg {sache: zeile.sache, quelle: zeile.quelle})
WHERE CASE WHEN zeile.merkmale IS NULL THEN b.fundstelle = zeile.fundstelle AND b.merkmal IS NULL
    ELSE coalesce(b.merkmale, b.merkmal) IS NOT NULL AND b.art = zeile.art AND coalesce(b.vorgang, '') = zeile.vorgang
      AND coalesce(b.begruendung, '') = coalesce(zeile.begruendung, '') AND coalesce(b.urheber, '') = coalesce(zeile.urheber, '') END
RETURN i, collect(elementId(b)) AS ids
