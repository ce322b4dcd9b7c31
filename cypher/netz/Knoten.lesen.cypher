// Every node of the net with its properties; $$ART$$ stands for the labels of all kinds.
MATCH (n:`$$ART$$`)
RETURN id(n) AS id, labels(n) AS labels, properties(n) AS werte
