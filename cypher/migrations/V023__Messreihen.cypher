// What people measure beside the net: series, and their values, of which a series has one for a day.
CREATE CONSTRAINT messreihe_kennung IF NOT EXISTS FOR (n:Messreihe) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT messwert_kennung IF NOT EXISTS FOR (n:Messwert) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX messwert_reihe IF NOT EXISTS FOR (n:Messwert) ON (n.reihe);
