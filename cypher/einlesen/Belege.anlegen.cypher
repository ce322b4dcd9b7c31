// Who says it: one node for each place of each source; what one source says of several properties of a thing is one node with two lists of equal length.
UNWIND $zeilen AS zeile
CREATE (b:Beleg)
SET b = zeile
RETURN count(b) AS anzahl
