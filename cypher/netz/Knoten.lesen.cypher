// Every node of the net with its properties; `Art` stands for the labels of all kinds.
MATCH (n:Art)
RETURN id(n) AS id, labels(n) AS labels, properties(n) AS werte
