// What ever changed at some nodes and their relationships, oldest first.
UNWIND $knoten AS knoten
CALL (knoten) {
  MATCH (a:Aenderung {von: knoten}) RETURN a
  UNION
  MATCH (a:Aenderung {nach: knoten}) RETURN a
}
MATCH (v:Vorgang {kennung: a.vorgang})
RETURN knoten, a.vorgang AS vorgang, a.sache AS sache, a.alt AS alt, a.neu AS neu
ORDER BY v.nummer, a.nummer
