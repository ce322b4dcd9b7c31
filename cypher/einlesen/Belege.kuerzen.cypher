// Takes out of Belege what they do not say any more, found by what they say, whoever wrote them; gives back how much went, and which Belege now say nothing.
UNWIND $zeilen AS zeile
MATCH (b:Beleg {sache: zeile.sache})
WHERE b.sachen IS NOT NULL AND b.quelle = zeile.quelle AND b.art = zeile.art AND coalesce(b.vorgang, '') = zeile.vorgang
  AND coalesce(b.begruendung, '') = coalesce(zeile.begruendung, '') AND coalesce(b.urheber, '') = coalesce(zeile.urheber, '')
WITH zeile, b, b.sachen AS sachen, b.merkmale AS merkmale, b.fundstellen AS fundstellen
WITH zeile, b, sachen, merkmale, fundstellen,
  CASE WHEN sachen = zeile.sachen AND merkmale = zeile.merkmale AND fundstellen = zeile.fundstellen THEN []
    ELSE [i IN range(0, size(sachen) - 1) WHERE NOT [sachen[i], merkmale[i], fundstellen[i]] IN zeile.angaben] END AS bleiben
WHERE size(bleiben) < size(sachen)
FOREACH (etwas IN CASE WHEN bleiben = [] THEN [] ELSE [1] END |
  SET b.sachen = [i IN bleiben | sachen[i]], b.merkmale = [i IN bleiben | merkmale[i]], b.fundstellen = [i IN bleiben | fundstellen[i]])
RETURN sum(size(sachen) - size(bleiben)) AS anzahl, collect(CASE WHEN bleiben = [] THEN elementId(b) END) AS leere
