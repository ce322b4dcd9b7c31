// A plan that nobody needs any more.
MATCH (p:Einleseplan {kennung: $kennung})
DELETE p
RETURN count(*) AS anzahl
