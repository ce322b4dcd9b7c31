// Reviews beside the net, and what was added to those that are frozen.
CREATE CONSTRAINT rueckblick_kennung IF NOT EXISTS FOR (n:Rueckblick) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT rueckblicknachtrag_kennung IF NOT EXISTS FOR (n:Rueckblicknachtrag) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX rueckblicknachtrag_rueckblick IF NOT EXISTS FOR (n:Rueckblicknachtrag) ON (n.rueckblick);
