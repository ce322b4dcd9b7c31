// New nodes of one kind; `Art` stands for its label.
UNWIND $zeilen AS zeile
CREATE (n:Art)
SET n = zeile.neu
RETURN count(n) AS anzahl
