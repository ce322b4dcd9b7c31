// Where nodes of one kind ($$ART$$) are.
UNWIND $kennungen AS kennung
MATCH (n:`$$ART$$` {kennung: kennung})
RETURN kennung, elementId(n) AS id
