// What one Vorgang changed, in the order in which it was written; from a place on, so many.
MATCH (a:Aenderung {vorgang: $vorgang})
WITH a ORDER BY a.nummer SKIP $ab LIMIT $hoechstens
RETURN a.vorgang AS vorgang, a.sache AS sache, a.alt AS alt, a.neu AS neu
