// Ideas for projects and their history, beside the net.
CREATE CONSTRAINT idee_kennung IF NOT EXISTS FOR (n:Idee) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT ideenschritt_kennung IF NOT EXISTS FOR (n:Ideenschritt) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX ideenschritt_idee IF NOT EXISTS FOR (n:Ideenschritt) ON (n.idee);
