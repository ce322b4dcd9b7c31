// What people think of candidates, beside the net: each rating of one person, how far the rating of a candidate is, and the scale.
CREATE CONSTRAINT bewertung_kennung IF NOT EXISTS FOR (n:Bewertung) REQUIRE n.kennung IS UNIQUE;
CREATE CONSTRAINT bewertungsstand_kandidat IF NOT EXISTS FOR (n:Bewertungsstand) REQUIRE n.kandidat IS UNIQUE;
CREATE CONSTRAINT skala_kennung IF NOT EXISTS FOR (n:Skala) REQUIRE n.kennung IS UNIQUE;
CREATE INDEX bewertung_kandidat IF NOT EXISTS FOR (n:Bewertung) ON (n.kandidat);
