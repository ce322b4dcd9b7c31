// Kinds of relationship that a second reading of the sources needed: one of a kind between two nodes.
CREATE CONSTRAINT sichert_kennung IF NOT EXISTS FOR ()-[r:SICHERT]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT erarbeitet_kennung IF NOT EXISTS FOR ()-[r:ERARBEITET]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT reagiert_auf_kennung IF NOT EXISTS FOR ()-[r:REAGIERT_AUF]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT buendelt_kennung IF NOT EXISTS FOR ()-[r:BUENDELT]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT gibt_vor_kennung IF NOT EXISTS FOR ()-[r:GIBT_VOR]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT verbindet_kennung IF NOT EXISTS FOR ()-[r:VERBINDET]-() REQUIRE r.kennung IS UNIQUE;
CREATE CONSTRAINT ist_ansprechpartner_fuer_kennung IF NOT EXISTS FOR ()-[r:IST_ANSPRECHPARTNER_FUER]-() REQUIRE r.kennung IS UNIQUE;
