// How many Vorgänge the journal holds, the Abdruck of the net after the last of them, and how many transactions kept something beside the net.
MATCH (s:Stand {kennung: 'stand'})
MATCH (n:Nebenbuch {kennung: 'nebenbuch'})
RETURN s.vorgaenge AS vorgaenge, s.abdruck AS abdruck, n.buchungen AS nebenbei
