package de.zielnetz.messung;

/** The same four questions as GraphQL and as Cypher; the Cypher is written for speed and leaves out what costs it most: grades, evidence, unions. */
final class Fragen {

    static final String LEITZIEL = """
            query ($kennung: ID!) {
                leitziel(kennung: $kennung) {
                    name
                    projekte(first: 50) {
                        edges {
                            node {
                                kennung
                                name
                                handlungsfelder { nodes { kennung name } }
                                verantwortliche { nodes { kennung name } }
                                mitwirkende { nodes { kennung name } }
                            }
                        }
                    }
                }
            }
            """;

    static final String LEITZIEL_CYPHER = """
            MATCH (l:Leitziel {kennung: $kennung})
            CALL (l) {
                MATCH (l)<-[:TRAEGT_BEI_ZU]-(p:Projekt) RETURN p
                UNION MATCH (l)<-[:DIENT]-(:StrategischesZiel)<-[:TRAEGT_BEI_ZU]-(p:Projekt) RETURN p
            }
            WITH l, p ORDER BY p.kennung LIMIT 50
            RETURN l.name AS leitziel, p.kennung AS kennung, p.name AS name,
                [(p)-[:GEHOERT_ZU]->(f:Handlungsfeld) | {kennung: f.kennung, name: f.name}] AS felder,
                [(p)<-[:VERANTWORTET]-(a:Akteur) | {kennung: a.kennung, name: a.name}] AS verantwortliche,
                [(p)<-[:WIRKT_MIT_AN]-(a:Akteur) | {kennung: a.kennung, name: a.name}] AS mitwirkende""";

    static final String UEBERSCHNEIDUNG = """
            query ($kennung: ID!) {
                projekt(kennung: $kennung) {
                    name
                    ueberschneidungen(first: 10) { nodes { mit { kennung name } punkte } }
                }
            }
            """;

    static final String UEBERSCHNEIDUNG_CYPHER = """
            MATCH (p:Projekt {kennung: $kennung})-[:GEHOERT_ZU|TRAEGT_BEI_ZU|NUTZT|VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(t)
            WITH DISTINCT p, t
            WITH p, t, COUNT { (t)-[:GEHOERT_ZU|TRAEGT_BEI_ZU|NUTZT|VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-() } AS n WHERE n > 1
            MATCH (t)-[:GEHOERT_ZU|TRAEGT_BEI_ZU|NUTZT|VERANTWORTET|WIRKT_MIT_AN|FOERDERT]-(q:Projekt) WHERE q <> p
            WITH q, sum(1 / log(n)) AS punkte ORDER BY punkte DESC, q.kennung LIMIT 10
            RETURN q.kennung AS kennung, q.name AS name, punkte""";

    static final String MATRIX = """
            query {
                abdeckung(zeilen: HANDLUNGSFELD, spalten: STRATEGISCHES_ZIEL) {
                    zeilen { wert { schluessel name } zellen { anzahl grad } }
                }
            }
            """;

    static final String MATRIX_CYPHER = """
            MATCH (f:Handlungsfeld)<-[:GEHOERT_ZU]-(p:Projekt)-[:TRAEGT_BEI_ZU]->(z:StrategischesZiel)
            RETURN f.kennung AS feld, z.kennung AS ziel, count(*) AS anzahl""";

    static final String DREI_EBENEN = """
            query ($kennung: ID!) {
                akteur(kennung: $kennung) {
                    name
                    verantworteteProjekte(first: 20) {
                        nodes {
                            name
                            handlungsfelder(first: 20) {
                                nodes { name projekte(first: 10) { nodes { kennung name } } }
                            }
                        }
                    }
                }
            }
            """;

    static final String DREI_EBENEN_CYPHER = """
            MATCH (a:Akteur {kennung: $kennung})
            CALL (a) { MATCH (a)-[:VERANTWORTET]->(p:Projekt) WITH p ORDER BY p.kennung LIMIT 20 RETURN p }
            CALL (p) { MATCH (p)-[:GEHOERT_ZU]->(f:Handlungsfeld) WITH f ORDER BY f.kennung LIMIT 20 RETURN f }
            CALL (f) { MATCH (f)<-[:GEHOERT_ZU]-(q:Projekt) WITH q LIMIT 10 RETURN collect({kennung: q.kennung, name: q.name}) AS projekte }
            RETURN p.name AS projekt, collect({name: f.name, projekte: projekte}) AS felder""";

    private Fragen() {}
}
