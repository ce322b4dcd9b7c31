// How many Vorgänge the journal holds, the Abdruck of the net after the last of them, and how many transactions kept something beside the net.
MATCH (s:Stand {kennung: 'stand'})
MATCH (n:Nebenbuch)
RETURN s.vorgaenge AS vorgaenge, s.abdruck AS abdruck, sum(n.buchungen) AS nebenbei
