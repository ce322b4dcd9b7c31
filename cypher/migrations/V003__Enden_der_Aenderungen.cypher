// Changes are found by the nodes they touch.
MATCH (a:Aenderung) WITH a, split(a.sache, ' ') AS teile SET a.von = teile[0], a.nach = teile[2];
