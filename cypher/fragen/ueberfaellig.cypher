// What was due on a day and is not done: `ueberfaellig`. Duties with whom to ask, by their first day, their turn and what is marked as done; projects whose status and dates contradict each other.
WITH toString(date()) AS tag
CALL (tag) {
  MATCH (p:Pflicht)
  WHERE left(coalesce(p.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(p.bis, '9'))) <= coalesce(p.bis, '9')
  WITH tag, p, CASE p.turnus WHEN 'MONATLICH' THEN 1 WHEN 'VIERTELJAEHRLICH' THEN 3 WHEN 'HALBJAEHRLICH' THEN 6 WHEN 'JAEHRLICH' THEN 12 WHEN 'ALLE_ZWEI_JAHRE' THEN 24 WHEN 'ALLE_FUENF_JAHRE' THEN 60 END AS monate,
    head(COLLECT { MATCH (e:Erledigung {pflicht: p.kennung}) WHERE e.am <= tag RETURN e ORDER BY e.am DESC, e.zeit DESC }) AS letzte
  // From which day the turn is counted, how many times at least, and after which day it has to lie.
  WITH tag, p, monate, letzte, CASE
      WHEN letzte IS NULL THEN coalesce(p.erstmals, p.ab)
      WHEN letzte.fuer IS NULL THEN letzte.am
      ELSE coalesce(p.erstmals, letzte.fuer) END AS von,
    CASE WHEN letzte IS NULL AND p.erstmals IS NOT NULL OR letzte.fuer IS NOT NULL AND p.erstmals IS NOT NULL THEN 0 ELSE 1 END AS mindestens,
    CASE WHEN letzte.fuer IS NOT NULL AND p.erstmals IS NOT NULL THEN letzte.fuer END AS nach
  WHERE von IS NOT NULL AND (monate IS NOT NULL OR letzte IS NULL AND p.erstmals IS NOT NULL)
  WITH tag, p, von, monate, nach, mindestens, CASE size(von) WHEN 4 THEN date(von + '-12-31') WHEN 7 THEN date(von + '-01') + duration('P1M') - duration('P1D') ELSE date(von) END AS letzter
  UNWIND range(mindestens, CASE WHEN nach IS NULL THEN mindestens ELSE 2 + abs(duration.inMonths(letzter, date(left(nach, 4) + '-12-31')).months) / monate END) AS male
  WITH tag, p, nach, male, letzter + duration({months: male * coalesce(monate, 0)}) AS ende, CASE WHEN size(von) = 4 AND male * coalesce(monate, 0) % 12 = 0 THEN 4 WHEN size(von) <= 7 THEN 7 ELSE 10 END AS stellen
  // A month is over on its last day.
  WITH tag, p, nach, male, left(toString(ende), stellen) AS seit, CASE stellen WHEN 7 THEN date.truncate('month', ende) + duration('P1M') - duration('P1D') ELSE ende END AS vorbei
  WHERE nach IS NULL OR vorbei > CASE size(nach) WHEN 4 THEN date(nach + '-12-31') WHEN 7 THEN date(nach + '-01') + duration('P1M') - duration('P1D') ELSE date(nach) END
  WITH tag, p, seit ORDER BY male
  WITH tag, p, head(collect(seit)) AS seit
  WHERE seit < tag AND NOT tag STARTS WITH seit
  RETURN 'Pflicht/' + p.kennung AS was, seit, COLLECT { MATCH (p)<-[r:HAT_PFLICHT]-(wer)
    WHERE all(x IN [r, wer] WHERE left(coalesce(x.ab, ''), size(tag)) <= tag AND left(tag, size(coalesce(x.bis, '9'))) <= coalesce(x.bis, '9'))
    RETURN DISTINCT labels(wer)[0] + '/' + wer.kennung AS wer ORDER BY wer } AS fragen
  UNION ALL
  MATCH (p:Projekt)
  WITH p, coalesce(p.bis < tag AND NOT tag STARTS WITH p.bis, false) AS vorbei, coalesce(p.ab < tag AND NOT tag STARTS WITH p.ab, false) AS begonnen
  WHERE p.status = 'LAUFEND' AND vorbei OR p.status IN ['IDEE', 'GEPLANT'] AND (vorbei OR begonnen)
  RETURN 'Projekt/' + p.kennung AS was, CASE WHEN p.status <> 'LAUFEND' AND begonnen THEN p.ab ELSE p.bis END AS seit, null AS fragen
}
RETURN was, seit, fragen
ORDER BY seit, was
