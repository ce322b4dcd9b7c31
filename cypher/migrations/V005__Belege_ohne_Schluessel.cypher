// Nobody asks for a Beleg by its kennung, and writing pays for every index.
DROP CONSTRAINT beleg_kennung IF EXISTS;
