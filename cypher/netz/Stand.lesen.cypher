// How many Vorgänge the journal holds, and the Abdruck of the net after the last of them.
MATCH (s:Stand {kennung: 'stand'})
RETURN s.vorgaenge AS vorgaenge, s.abdruck AS abdruck
