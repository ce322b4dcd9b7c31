// The logins of browsers, kept beside the net so that every instance knows them; those that are over are found by their end.
CREATE CONSTRAINT sitzung_kennung IF NOT EXISTS FOR (n:Sitzung) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX sitzung_bis IF NOT EXISTS FOR (n:Sitzung) ON (n.bis);
