// What people save beside the net has a name that nothing else saved has, for it is an address.
CREATE CONSTRAINT eigene_frage_kennung IF NOT EXISTS FOR (n:EigeneFrage) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX eigene_frage_urheber IF NOT EXISTS FOR (n:EigeneFrage) ON (n.urheber);
