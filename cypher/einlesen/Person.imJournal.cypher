// Takes a name out of what the journal keeps of the past, for good.
MATCH (a:Aenderung) WHERE a.alt CONTAINS $imJson OR a.neu CONTAINS $imJson
SET a.alt = replace(a.alt, $imJson, $ersatz), a.neu = replace(a.neu, $imJson, $ersatz)
RETURN count(a) AS anzahl
