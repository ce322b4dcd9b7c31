// Says which Vorgang is the last and what the net is after it.
MATCH (s:Stand {kennung: 'stand'})
SET s.vorgaenge = $vorgaenge, s.abdruck = $abdruck
