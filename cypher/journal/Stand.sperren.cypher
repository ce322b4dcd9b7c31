// Makes every other writer wait until this transaction ends.
MATCH (s:Stand {kennung: 'stand'})
SET s.vorgaenge = s.vorgaenge
RETURN s.vorgaenge AS vorgaenge, s.abdruck AS abdruck
