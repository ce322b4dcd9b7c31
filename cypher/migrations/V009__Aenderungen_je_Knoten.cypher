// Changes are kept at the node they are about; both ends no longer need an index each.
CREATE INDEX aenderung_an IF NOT EXISTS FOR (a:Aenderung) ON (a.an);
DROP INDEX aenderung_von IF EXISTS;
DROP INDEX aenderung_nach IF EXISTS;
