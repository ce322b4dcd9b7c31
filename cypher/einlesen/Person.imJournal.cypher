// Takes a name out of what the journal keeps of the past, for good.
MATCH (a:Aenderung)
WITH a, a.alt AS alt, a.neu AS neu
WITH a, alt, neu, size([i IN range(0, size(alt) - 1) WHERE alt[i] CONTAINS $imJson OR neu[i] CONTAINS $imJson]) AS stellen
WHERE stellen > 0
SET a.alt = [text IN alt | replace(text, $imJson, $ersatz)], a.neu = [text IN neu | replace(text, $imJson, $ersatz)]
RETURN coalesce(sum(stellen), 0) AS anzahl
