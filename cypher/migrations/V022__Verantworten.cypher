// Beside the net: what was done of the duties, who said that a Steckbrief is still right, and the links by which others may say so.
CREATE CONSTRAINT erledigung_kennung IF NOT EXISTS FOR (n:Erledigung) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT bestaetigung_kennung IF NOT EXISTS FOR (n:Bestaetigung) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT bestaetigungslink_kennung IF NOT EXISTS FOR (n:Bestaetigungslink) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT linkgeheimnis_kennung IF NOT EXISTS FOR (n:Linkgeheimnis) REQUIRE n.kennung IS UNIQUE;
