// Names the relationships of one type that somebody else wrote as the net has taken them in, so that each keeps its number.
UNWIND $zeilen AS zeile
MATCH (a:`$$VON$$` {kennung: zeile.von})-[r:`$$KANTE$$`]->(b:`$$NACH$$` {kennung: zeile.nach})
WHERE r.kennung IS NULL
WITH zeile, r ORDER BY CASE WHEN toString(coalesce(r.ab, '')) = zeile.ab AND toString(coalesce(r.bis, '')) = zeile.bis THEN 0 ELSE 1 END
WITH zeile, collect(r)[0] AS r
SET r.kennung = zeile.kennung, r.zeitraum = zeile.zeitraum
