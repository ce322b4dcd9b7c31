// Comments on nodes, ideas and findings, beside the net.
CREATE CONSTRAINT kommentar_kennung IF NOT EXISTS FOR (n:Kommentar) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX kommentar_an IF NOT EXISTS FOR (n:Kommentar) ON (n.an);
CREATE INDEX kommentar_antwort IF NOT EXISTS FOR (n:Kommentar) ON (n.antwortAuf);
