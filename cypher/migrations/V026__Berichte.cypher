// A city's own introduction of its report and the pictures in it, kept beside the net.
CREATE CONSTRAINT berichtseinleitung_kennung IF NOT EXISTS FOR (n:Berichtseinleitung) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT berichtsbild_kennung IF NOT EXISTS FOR (n:Berichtsbild) REQUIRE n.kennung IS UNIQUE;
