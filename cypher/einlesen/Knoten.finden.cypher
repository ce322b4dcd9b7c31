// Where nodes of one kind (`Art`) are.
UNWIND $kennungen AS kennung
MATCH (n:Art {kennung: kennung})
RETURN kennung, elementId(n) AS id
