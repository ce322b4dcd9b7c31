// How two things hang together: how many shortest ways there are and how long they are, over relationships of the net in either direction, not over those of its evidence. No row: not within six steps.
WITH 'Projekt/aim' AS von, 'Leitziel/zukunftsorientierte-mobilitaet' AS nach, toString(date()) AS tag
MATCH (a) WHERE labels(a)[0] = split(von, '/')[0] AND a.kennung = split(von, '/')[1]
MATCH (b) WHERE labels(b)[0] = split(nach, '/')[0] AND b.kennung = split(nach, '/')[1]
MATCH weg = ALL SHORTEST (a) (()-[r:!BELEGT_DURCH&!AUS&!IM_VORGANG&!NACH]-(n)
  WHERE left(coalesce(r.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(r.bis, '9'))) <= coalesce(r.bis, '9')
    AND (n:Projekt|Strategie|Massnahme|Verfahren|Drucksache|Indikator|Termin|Quelle
      OR left(coalesce(n.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(n.bis, '9'))) <= coalesce(n.bis, '9'))){1,6} (b)
WITH length(weg) AS laenge, [r IN relationships(weg) | [elementId(startNode(r)), type(r), elementId(endNode(r))]] AS schritte, min([r IN relationships(weg) | r.kennung]) AS weg
RETURN laenge, count(schritte) AS anzahl, collect(weg)[..10] AS wege
