// One node that every writer locks: how many Vorgänge there are, and the Abdruck of the net after the last of them.
MERGE (s:Stand {kennung: 'stand'}) ON CREATE SET s.vorgaenge = 0, s.abdruck = 0;
