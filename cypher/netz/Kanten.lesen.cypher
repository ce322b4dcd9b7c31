// Every relationship of the net; $$KANTE$$ stands for the types of all kinds. Few have properties of their own; `zeitraum` tells several periods of the same two apart.
MATCH (a)-[r:`$$KANTE$$`]->(b)
RETURN id(a) AS von, type(r) AS art, id(b) AS nach,
  CASE WHEN coalesce(r.geltung, r.ab, r.bis, r.anmerkung, r.zeitraum) IS NULL THEN null
    ELSE r {.geltung, .ab, .bis, .anmerkung, .zeitraum, .kennung} END AS werte
