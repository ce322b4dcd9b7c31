package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Sortierung;
import de.zielnetz.netz.Merkmal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types that every list of nodes needs, written as schema text: connection, edge, filter, order. */
final class Listentypen {

    /** Types whose filters stand in the schema files; all others are lists of words. */
    private static final Set<String> GEMEINSAME_FILTER = Set.of("ID", "String", "Int", "Float", "Boolean", "Datum");

    private Listentypen() {}

    static String fuerAlle(Collection<Typplan> plaene) {
        Set<String> worttypen = new TreeSet<>(List.of("Belegart"));
        plaene.forEach(plan -> plan.merkmale().values().stream()
                .map(Typplan.Feld::typ)
                .filter(typ -> !GEMEINSAME_FILTER.contains(typ))
                .forEach(worttypen::add));
        return worttypen.stream().map(Listentypen::wortfilter).collect(Collectors.joining())
                + plaene.stream().map(Listentypen::fuer).collect(Collectors.joining());
    }

    private static String fuer(Typplan plan) {
        return (JE_ART + Auswertungsworte.TYPEN)
                .replace("$Art", plan.art().label())
                .replace("$Mehrzahl", plan.art().mehrzahl())
                .replace("$FELDER", filterfelder(plan))
                .replace("$GRUPPEN", Auswertungsworte.gruppen(plan))
                .replace("$ZAHLEN", Auswertungsworte.zahlen(plan))
                .replace("$ORDNUNGEN", ordnungen(plan));
    }

    private static String filterfelder(Typplan plan) {
        String merkmale = plan.merkmale().entrySet().stream()
                .filter(e -> !e.getValue().merkmal().vertraulich())
                .map(e -> feld("Bedingung daran: " + e.getValue().beschreibung(), e.getKey(), filtertyp(e.getValue())))
                .collect(Collectors.joining());
        String bezuege = plan.bezuege().entrySet().stream()
                .map(e -> feld(
                        "Bedingung daran: " + e.getValue().beschreibung(),
                        e.getKey(),
                        e.getValue().ziel().label() + "ListenFilter"))
                .collect(Collectors.joining());
        return merkmale + bezuege;
    }

    private static String ordnungen(Typplan plan) {
        String merkmale = plan.merkmale().entrySet().stream()
                .filter(e -> e.getValue().merkmal().typ() != Merkmal.Typ.LISTE
                        && !e.getValue().merkmal().vertraulich())
                .map(e -> paar(e.getValue().merkmal().name(), "Nach `" + e.getKey() + "`"))
                .collect(Collectors.joining());
        String anzahlen = plan.bezuege().keySet().stream()
                .map(feld -> paar(Typplan.wort(feld) + Sortierung.ANZAHL, "Danach, wie viele `" + feld + "` es gibt"))
                .collect(Collectors.joining());
        return merkmale + anzahlen;
    }

    private static String paar(String wort, String wonach) {
        return feldlos(wonach + ", aufsteigend.", wort + Sortierung.AUF)
                + feldlos(wonach + ", absteigend.", wort + Sortierung.AB);
    }

    /** A described line of an enum. */
    static String feldlos(String beschreibung, String wort) {
        return "  \"%s\"\n  %s\n".formatted(geschuetzt(beschreibung), wort);
    }

    /** A described line of a type. */
    static String feld(String beschreibung, String name, String typ) {
        return feldlos(beschreibung, name + ": " + typ);
    }

    private static String geschuetzt(String beschreibung) {
        return beschreibung.replace("\\", "\\\\").replace("\"", "\\\"");
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
                input %1$sFilter {
                  "Genau dieses Wort."
                  ist: %1$s
                  "Eines dieser Wörter."
                  in: [%1$s!]
                  "Ob die Angabe fehlt."
                  fehlt: Boolean
                }
                """.formatted(typ);
    }

    private static final String JE_ART = """

            "$Mehrzahl, seitenweise."
            type $ArtConnection {
              "Nur die Knoten."
              nodes: [$Art!]!
              "Die Knoten mit der Beziehung, die zu ihnen führt."
              edges: [$ArtEdge!]!
              "Wo diese Seite in der ganzen Liste steht."
              pageInfo: PageInfo!
              "Wie viele es insgesamt sind, auf allen Seiten."
              totalCount: Int!
              "Die ganze Liste in Gruppen, mit einer Zahl je Gruppe: siehe `$ArtAuswertung`."
              auswertung(
                "Wonach die Gruppen gehen."
                nach: $ArtGruppierung!
                "Was je Gruppe gerechnet wird."
                kennzahl: Auswertungsmass = ANZAHL
                "Wovon; nur bei ANZAHL entbehrlich."
                von: $ArtZahl
              ): $ArtAuswertung!
            }

            "Ein Eintrag einer Liste und die Beziehung, die zu ihm führt."
            type $ArtEdge {
              "Der Knoten."
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
              "Seit wann sie gilt; gilt sie in mehreren Zeiträumen, der späteste davon."
              ab: Datum
              "Bis wann sie gilt, dieser Tag eingeschlossen."
              bis: Datum
              "Ein Wort dazu, wo die Art allein zu wenig sagt."
              anmerkung: String
              "Jeder Zeitraum, in dem die Beziehung gilt, der früheste zuerst; meist einer. In der Liste zählt sie einmal."
              zeitraeume: [Zeitraum!]!
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
              "Wie viele es sind; jeder Knoten zählt einmal."
              anzahl: $ArtAnzahlFilter
              "Nur Beziehungen, auf die das zutrifft, zählen für die anderen Angaben hier. Allein heißt es: mindestens eine solche gibt es."
              beziehung: BeziehungsFilter
            }

            "Bedingung an die Zahl von $Mehrzahl am anderen Ende von Beziehungen; von und bis schließen ihren Wert ein."
            input $ArtAnzahlFilter {
              "Genau so viele."
              ist: Int
              "Eine dieser Zahlen."
              in: [Int!]
              "So viele oder mehr."
              von: Int
              "So viele oder weniger, auch keiner."
              bis: Int
              "Gezählt werden nur Knoten, die dieser Bedingung genügen."
              davon: $ArtFilter
            }

            "Reihenfolgen von $Mehrzahl: _AUF aufsteigend, _AB absteigend; was keinen Wert hat, steht am Ende."
            enum $ArtSortierung {
            $ORDNUNGEN}
            """;
}
