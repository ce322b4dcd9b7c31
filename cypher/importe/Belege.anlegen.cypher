// Who says it: one node for each place of each source.
UNWIND $zeilen AS zeile
CREATE (b:Beleg)
SET b = zeile
RETURN count(b) AS anzahl
