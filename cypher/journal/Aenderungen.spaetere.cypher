// Which later Vorgänge changed things that a Vorgang changed too, and which things.
MATCH (a:Aenderung {vorgang: $vorgang})
MATCH (b:Aenderung {von: a.von}) WHERE b.sache = a.sache
MATCH (v:Vorgang {kennung: b.vorgang}) WHERE v.nummer > $nummer
RETURN v.kennung AS vorgang, v.nummer AS nummer, collect(DISTINCT b.sache)[..20] AS sachen
ORDER BY nummer
