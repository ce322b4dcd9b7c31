// Projects whose status and dates contradict each other, so that somebody should be asked: `luecken { terminfragen }`.
WITH toString(date()) AS stichtag
MATCH (p:Projekt)
WITH p, coalesce(p.bis < stichtag AND NOT stichtag STARTS WITH p.bis, false) AS vorbei, coalesce(p.ab < stichtag AND NOT stichtag STARTS WITH p.ab, false) AS begonnen
WITH p, CASE
    WHEN p.status = 'LAUFEND' AND vorbei THEN 'UEBER_SEIN_ENDE'
    WHEN p.status IN ['IDEE', 'GEPLANT'] AND (vorbei OR begonnen) THEN 'NICHT_BEGONNEN' END AS stand
WHERE stand IS NOT NULL
RETURN p.kennung AS projekt, stand, p.status AS status, p.ab AS ab, p.bis AS bis
ORDER BY projekt
