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

    /** Types whose filters stand in the schema files; all others are lists of words. */
    private static final Set<String> GEMEINSAME_FILTER = Set.of("ID", "String", "Int", "Float", "Boolean", "Datum");

    private Listentypen() {}

    static String fuerAlle(Collection<Typplan> plaene) {
        Set<String> worttypen = new TreeSet<>();
        plaene.forEach(plan -> plan.merkmale().values().stream()
                .map(Typplan.Feld::typ)
                .filter(typ -> !GEMEINSAME_FILTER.contains(typ))
                .forEach(worttypen::add));
        return worttypen.stream().map(Listentypen::wortfilter).collect(Collectors.joining())
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
}
