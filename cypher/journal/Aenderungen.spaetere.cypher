// Which later Vorgänge changed things that a Vorgang changed too, and which things.
MATCH (a:Aenderung {vorgang: $vorgang})
MATCH (b:Aenderung {an: a.an})
MATCH (v:Vorgang {kennung: b.vorgang}) WHERE v.nummer > $nummer
WITH v, a.sachen AS seine, b.sachen AS andere
UNWIND [sache IN andere WHERE sache IN seine] AS sache
RETURN v.kennung AS vorgang, v.nummer AS nummer, collect(DISTINCT sache)[..20] AS sachen
ORDER BY nummer
