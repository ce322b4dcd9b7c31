// The measures of plans, beside the net until they are decided.
CREATE CONSTRAINT planmassnahme_kennung IF NOT EXISTS FOR (n:Planmassnahme) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX planmassnahme_strategie IF NOT EXISTS FOR (n:Planmassnahme) ON (n.strategie);
