// Changes are found by the nodes they touch; nobody asks for one by its kennung, and writing pays for every index.
DROP CONSTRAINT aenderung_kennung IF EXISTS;
DROP INDEX aenderung_sache IF EXISTS;
MATCH (a:Aenderung) WITH a, split(a.sache, ' ') AS teile SET a.von = teile[0], a.nach = teile[2];
CREATE INDEX aenderung_von IF NOT EXISTS FOR (a:Aenderung) ON (a.von);
CREATE INDEX aenderung_nach IF NOT EXISTS FOR (a:Aenderung) ON (a.nach);
CREATE CONSTRAINT vorschau_kennung IF NOT EXISTS FOR (n:Vorschau) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT einleseplan_kennung IF NOT EXISTS FOR (n:Einleseplan) REQUIRE n.kennung IS UNIQUE;
