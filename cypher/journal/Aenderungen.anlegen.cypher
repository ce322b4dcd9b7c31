// What a Vorgang changed, thing by thing: its whole state before and after, as JSON.
UNWIND $zeilen AS zeile
CREATE (a:Aenderung)
SET a = zeile
RETURN count(*) AS anzahl
