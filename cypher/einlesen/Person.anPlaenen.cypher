// Takes a name out of a city's own plans.
MATCH (p:Einleseplan) WHERE p.urheber CONTAINS $name OR p.plan CONTAINS $name
SET p.urheber = replace(p.urheber, $name, $ersatz), p.plan = replace(p.plan, $name, $ersatz), p.version = p.version + 1
RETURN count(p) AS anzahl
