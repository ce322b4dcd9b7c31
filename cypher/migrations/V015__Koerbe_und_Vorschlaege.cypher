// Pending changes beside the net: one basket a person, and what was proposed.
CREATE CONSTRAINT korb_kennung IF NOT EXISTS FOR (n:Korb) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT vorschlag_kennung IF NOT EXISTS FOR (n:Vorschlag) REQUIRE n.kennung IS UNIQUE;
