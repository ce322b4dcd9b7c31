// One more transaction that keeps something beside the net.
MATCH (n:Nebenbuch {kennung: 'nebenbuch'})
SET n.buchungen = n.buchungen + 1
