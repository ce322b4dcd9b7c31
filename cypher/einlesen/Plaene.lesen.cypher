// A city's own plans.
MATCH (p:Einleseplan)
RETURN p.kennung AS kennung, p.plan AS plan, p.urheber AS urheber, p.zeit AS zeit
ORDER BY kennung
