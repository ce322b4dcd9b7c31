// One more transaction that keeps something beside the net, counted on one of several nodes.
MATCH (n:Nebenbuch {kennung: $kennung})
SET n.buchungen = n.buchungen + 1
