// How many projects of each actor run, and of how many nobody states whether they do: `akteursnetz { lasten }`.
WITH toString(date()) AS stichtag, toString(date()) AS tag
MATCH (a:Akteur)-[r:VERANTWORTET|WIRKT_MIT_AN|FOERDERT]->(p:Projekt)
WHERE all(x IN [a, r] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
WITH DISTINCT a, p, coalesce(p.bis < stichtag AND NOT stichtag STARTS WITH p.bis, false) AS vorbei,
  coalesce(p.ab > stichtag AND NOT p.ab STARTS WITH stichtag, false) AS kommt
RETURN a.kennung AS akteur, count(p) AS projekte, count(CASE WHEN p.status = 'LAUFEND' AND NOT vorbei THEN 1 END) AS laufend,
  count(CASE WHEN p.status IS NULL AND NOT vorbei AND NOT kommt THEN 1 END) AS ohneStand
ORDER BY akteur
