// New nodes of whatever kinds; gives back where each was put.
UNWIND $zeilen AS zeile
CREATE (n:$(zeile.label))
SET n = zeile.neu
RETURN zeile.sache AS sache, elementId(n) AS id
