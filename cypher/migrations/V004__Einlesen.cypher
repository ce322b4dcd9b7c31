// Nobody asks for a change by its kennung, and writing pays for every index. What is handed in, and a city's own plans, have a key each.
DROP CONSTRAINT aenderung_kennung IF EXISTS;
DROP INDEX aenderung_sache IF EXISTS;
CREATE INDEX aenderung_von IF NOT EXISTS FOR (a:Aenderung) ON (a.von);
CREATE INDEX aenderung_nach IF NOT EXISTS FOR (a:Aenderung) ON (a.nach);
CREATE CONSTRAINT vorschau_kennung IF NOT EXISTS FOR (n:Vorschau) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT einleseplan_kennung IF NOT EXISTS FOR (n:Einleseplan) REQUIRE n.kennung IS UNIQUE;
