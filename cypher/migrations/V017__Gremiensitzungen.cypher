// Sessions of bodies and the items of their agendas, beside the net.
CREATE CONSTRAINT gremiensitzung_kennung IF NOT EXISTS FOR (n:Gremiensitzung) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT tagesordnungspunkt_kennung IF NOT EXISTS FOR (n:Tagesordnungspunkt) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX tagesordnungspunkt_sitzung IF NOT EXISTS FOR (n:Tagesordnungspunkt) ON (n.sitzung);
CREATE INDEX tagesordnungspunkt_idee IF NOT EXISTS FOR (n:Tagesordnungspunkt) ON (n.idee);
