// What is kept beside the net bears the version by which Spring Data sees that somebody else changed it, and moments as moments.
MATCH (v:Vorschau) WHERE v.version IS NULL
SET v.version = 0, v.gueltigBis = datetime(v.gueltigBis);
MATCH (p:Einleseplan) WHERE p.version IS NULL
SET p.version = 0, p.zeit = datetime(p.zeit);
// Writers beside the net are counted on many nodes, so that they do not wait for each other.
UNWIND range(0, 63) AS nummer
MERGE (n:Nebenbuch {kennung: 'nebenbuch-' + nummer})
ON CREATE SET n.buchungen = 0;
