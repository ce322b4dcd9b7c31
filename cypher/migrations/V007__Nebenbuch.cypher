// Counts the transactions that only keep something beside the net (previews, plans): they are no reason to read the net again.
MERGE (n:Nebenbuch {kennung: 'nebenbuch'}) ON CREATE SET n.buchungen = 0;
