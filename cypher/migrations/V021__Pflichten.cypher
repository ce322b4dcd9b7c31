// Duties are nodes of their own: one key, and one relationship of a kind between two nodes.
CREATE CONSTRAINT pflicht_kennung IF NOT EXISTS FOR (n:Pflicht) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT hat_pflicht_kennung IF NOT EXISTS FOR ()-[r:HAT_PFLICHT]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT gilt_fuer_kennung IF NOT EXISTS FOR ()-[r:GILT_FUER]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT besteht_gegenueber_kennung IF NOT EXISTS FOR ()-[r:BESTEHT_GEGENUEBER]-() REQUIRE r.kennung IS UNIQUE;
