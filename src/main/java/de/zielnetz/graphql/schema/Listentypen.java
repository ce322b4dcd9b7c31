package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Sortierung;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Merkmal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types that every list of nodes needs, written as schema text: connection, edge, filter, order. */
final class Listentypen {

    private static final Set<String> GEMEINSAME_FILTER = Set.of("ID", "String", "Int", "Float", "Boolean", "Datum");

    private Listentypen() {}

    static String fuerAlle(Collection<Typplan> plaene) {
        Set<String> worttypen = new TreeSet<>();
        plaene.forEach(plan -> plan.merkmale().values().stream()
                .map(Typplan.Feld::typ)
                .filter(typ -> !GEMEINSAME_FILTER.contains(typ))
                .forEach(worttypen::add));
        return GEMEINSAM
                + worttypen.stream().map(Listentypen::wortfilter).collect(Collectors.joining())
                + plaene.stream().map(Listentypen::fuer).collect(Collectors.joining());
    }

    private static String fuer(Typplan plan) {
        String felder = plan.merkmale().entrySet().stream()
                .filter(e -> !e.getValue().merkmal().vertraulich())
                .map(e -> "  %s: %s\n".formatted(e.getKey(), filtertyp(e.getValue())))
                .collect(Collectors.joining());
        String kanten = plan.kanten().entrySet().stream()
                .map(e -> "  %s: %sListenFilter\n"
                        .formatted(e.getKey(), e.getValue().ziel().label()))
                .collect(Collectors.joining());
        String ordnungen = plan.merkmale().values().stream()
                .map(Typplan.Feld::merkmal)
                .filter(merkmal -> merkmal.typ() != Merkmal.Typ.LISTE && !merkmal.vertraulich())
                .map(m -> "  %s%s %s%s\n".formatted(m, Sortierung.AUF, m, Sortierung.AB))
                .collect(Collectors.joining());
        return JE_ART.replace("$Art", plan.art().label())
                .replace("$Mehrzahl", plan.art().mehrzahl())
                .replace("$FELDER", felder + kanten)
                .replace("$ORDNUNGEN", ordnungen);
    }

    private static String filtertyp(Typplan.Feld feld) {
        return switch (feld.typ()) {
            case "ID" -> "KennungFilter";
            case "String" -> "TextFilter";
            case "Int" -> "ZahlFilter";
            case "Float" -> "DezimalFilter";
            case "Boolean" -> "WahrheitFilter";
            case "Datum" -> "DatumFilter";
            default -> feld.typ() + "Filter";
        };
    }

    private static String wortfilter(String typ) {
        return """

                "Bedingung an einen Wert der Liste %1$s."
                input %1$sFilter { ist: %1$s in: [%1$s!] "Ob die Angabe fehlt." fehlt: Boolean }
                """.formatted(typ);
    }

    /** The arguments of a list field of this kind, as those of the one field of a type {@code Argumente}. */
    static String argumente(String art, boolean seitenweise, int seite) {
        String seiten = seitenweise ? """
                "So viele Einträge vom Anfang, höchstens 200. Ohne Angabe (und ohne `last`): %d."
                first: Int
                "Weiter hinter dieser Stelle (`cursor` oder `endCursor`)."
                after: String
                "So viele Einträge vom Ende, höchstens 200."
                last: Int
                "Zurück vor diese Stelle (`cursor` oder `startCursor`)."
                before: String
                """ : "";
        return """
                type Argumente { feld(
                "Nur, was dieser Bedingung genügt."
                filter: %1$sFilter
                "Die Reihenfolge; das erste Wort wiegt am meisten. Ohne Angabe: nach Nummer, dann nach Kennung."
                sortierung: [%1$sSortierung!]
                "Nur, was eine Quelle belegt; auch die Beziehungen, nach denen der Filter fragt."
                nurBelegt: Boolean = false
                %2$s
                ): Int }
                """.formatted(art, seiten);
    }

    private static final String JE_ART = """

            "$Mehrzahl, seitenweise."
            type $ArtConnection {
              "Nur die Knoten."
              nodes: [$Art!]!
              "Die Knoten mit der Beziehung, die zu ihnen führt."
              edges: [$ArtEdge!]!
              pageInfo: PageInfo!
              "Wie viele es insgesamt sind, auf allen Seiten."
              totalCount: Int!
            }

            "Ein Eintrag einer Liste und die Beziehung, die zu ihm führt."
            type $ArtEdge {
              node: $Art!
              "Die Stelle in der Liste; für `after` und `before`."
              cursor: String!
              "Die Art der Beziehung; leer in einer Liste aller Knoten einer Art."
              kante: Kantenart
              "Die Beziehung als Tätigkeitswort, vom fragenden Knoten aus gelesen."
              inWorten: String
              "Worauf die Beziehung beruht; in einer Liste aller Knoten einer Art: worauf der Knoten beruht."
              belegart: Belegart!
              "Wer es sagt und wo."
              belege: [Beleg!]!
              "Ob die Beziehung besteht, geplant oder nur möglich ist."
              geltung: Geltung
              "Seit wann sie gilt."
              ab: Datum
              "Bis wann sie gilt, dieser Tag eingeschlossen."
              bis: Datum
              "Ein Wort dazu, wo die Art allein zu wenig sagt."
              anmerkung: String
            }

            "Bedingung an $Mehrzahl. Alle Angaben müssen zutreffen."
            input $ArtFilter {
              "Alle diese Bedingungen."
              und: [$ArtFilter!]
              "Mindestens eine dieser Bedingungen."
              oder: [$ArtFilter!]
              "Diese Bedingung nicht."
              nicht: $ArtFilter
            $FELDER}

            "Bedingung an die $Mehrzahl am anderen Ende von Beziehungen. `{}` lässt alle gelten."
            input $ArtListenFilter {
              "Mindestens einer genügt der Bedingung."
              einige: $ArtFilter
              "Es gibt mindestens einen, und jeder genügt der Bedingung."
              alle: $ArtFilter
              "Keiner genügt der Bedingung; `keine: {}` heißt: es gibt keinen."
              keine: $ArtFilter
            }

            "Reihenfolgen von $Mehrzahl: _AUF aufsteigend, _AB absteigend; was keinen Wert hat, steht am Ende."
            enum $ArtSortierung {
            $ORDNUNGEN}
            """;

    private static final String GEMEINSAM = """
            "Bedingung an eine Kennung. Eine unbekannte Kennung ist ein Fehler, keine leere Liste."
            input KennungFilter { ist: ID in: [ID!] }

            "Bedingung an einen Text; Groß- und Kleinschreibung ist gleich. Bei mehreren Texten genügt einer."
            input TextFilter { ist: String in: [String!] enthaelt: String beginntMit: String "Ob die Angabe fehlt." fehlt: Boolean }

            "Bedingung an eine ganze Zahl; von und bis schließen ihren Wert ein."
            input ZahlFilter { ist: Int in: [Int!] von: Int bis: Int "Ob die Angabe fehlt." fehlt: Boolean }

            "Bedingung an eine Zahl; von und bis schließen ihren Wert ein."
            input DezimalFilter { ist: Float von: Float bis: Float "Ob die Angabe fehlt." fehlt: Boolean }

            "Bedingung an ja oder nein."
            input WahrheitFilter { ist: Boolean "Ob die Angabe fehlt." fehlt: Boolean }

            "Bedingung an ein Datum; von und bis schließen ihren Wert ein, `bis: 2023` auch den Dezember 2023."
            input DatumFilter { ist: Datum von: Datum bis: Datum "Ob die Angabe fehlt." fehlt: Boolean }
            """;
}
