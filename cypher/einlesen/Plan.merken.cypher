// A city's own plan, kept under its name.
MERGE (p:Einleseplan {kennung: $kennung})
SET p.plan = $plan, p.urheber = $urheber, p.zeit = $zeit
RETURN count(p) AS anzahl
