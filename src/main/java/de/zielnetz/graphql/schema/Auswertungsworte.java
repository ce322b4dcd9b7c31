package de.zielnetz.graphql.schema;

import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Sortierung;
import de.zielnetz.graphql.auswertung.Gruppierung;
import de.zielnetz.netz.Merkmal;
import java.util.stream.Collectors;

/** By what lists may be grouped and what may be summed up, written as the words of an enum. */
final class Auswertungsworte {

    /** The types of the answer, with the marks that {@link Listentypen} fills in. */
    static final String TYPEN = """

            \"""
            $Mehrzahl in Gruppen. Wer mehrere Werte hat, steht in mehreren Gruppen; wozu nichts gesagt ist, steht in der letzten, „ohne Angabe“.
            `nurBelegt` der Liste gilt auch für die Angaben und Beziehungen, nach denen gruppiert und gerechnet wird.
            \"""
            type $ArtAuswertung {
              "Die Gruppen, in der Reihenfolge ihrer Werte; „ohne Angabe“ am Ende."
              gruppen("Ob die mit der größten Zahl vorn stehen." groessteZuerst: Boolean = false): [$ArtGruppe!]! @etwa(eintraege: 30)
              "Wie viele verschiedene Knoten es sind. In den Gruppen zusammen können es mehr sein."
              anzahl: Int!
              "Die Kennzahl über alle, jeder Knoten einmal. Leer, wo keiner eine Zahl nennt oder nach Daten gefragt ist."
              wert: Float
              "Das früheste oder späteste Datum über alle."
              datum: Datum
              "Von wie vielen die Zahl nicht bekannt ist."
              ohneZahl: Int!
            }

            "$Mehrzahl mit demselben Wert."
            type $ArtGruppe {
              "Das Wort, die Zahl, das Jahr, oder die Kennung des Knotens. Leer: ohne Angabe."
              schluessel: ID
              "Wie die Gruppe heißt."
              name: String!
              "Der Knoten, wo nach Beziehungen gruppiert ist."
              knoten: Knoten
              "Wie viele Knoten in ihr stehen."
              anzahl: Int!
              "Die Kennzahl. Leer, wo keiner eine Zahl nennt oder nach Daten gefragt ist."
              wert: Float
              "Das früheste oder späteste Datum, wo danach gefragt ist."
              datum: Datum
              "Von wie vielen die Zahl nicht bekannt ist."
              ohneZahl: Int!
              "Die Knoten dieser Gruppe."
              liste("Höchstens 200. Ohne Angabe: 50." first: Int, "Weiter hinter dieser Stelle." after: String): $ArtConnection!
            }

            "Wonach sich $Mehrzahl gruppieren lassen: Merkmale, Jahre von Daten, Knoten am anderen Ende von Beziehungen."
            enum $ArtGruppierung {
            $GRUPPEN}

            "Womit sich bei $Mehrzahl rechnen lässt: Zahlen, Daten (KLEINSTES und GROESSTES), Anzahlen am anderen Ende von Beziehungen."
            enum $ArtZahl {
            $ZAHLEN}
            """;

    private Auswertungsworte() {}

    static String gruppen(Typplan plan) {
        String merkmale = plan.merkmale().entrySet().stream()
                .filter(e -> Gruppierung.gruppiert(e.getValue().merkmal()))
                .map(e -> merkmal(e.getKey(), e.getValue()))
                .collect(Collectors.joining());
        return merkmale
                + plan.bezuege().entrySet().stream()
                        .map(e -> Listentypen.feldlos(e.getValue().beschreibung(), Typplan.wort(e.getKey())))
                        .collect(Collectors.joining());
    }

    private static String merkmal(String name, Typplan.Feld feld) {
        String wert = Listentypen.feldlos(
                "Nach `%s`: %s".formatted(name, feld.beschreibung()),
                feld.merkmal().name());
        return feld.merkmal().typ() == Merkmal.Typ.DATUM
                ? wert
                        + Listentypen.feldlos(
                                "Nach dem Jahr von `%s`.".formatted(name), feld.merkmal() + Gruppierung.JAHR)
                : wert;
    }

    static String zahlen(Typplan plan) {
        String merkmale = plan.merkmale().entrySet().stream()
                .filter(e -> Gruppierung.rechnet(e.getValue().merkmal()))
                .map(e -> Listentypen.feldlos(
                        "`%s`: %s".formatted(e.getKey(), e.getValue().beschreibung()),
                        e.getValue().merkmal().name()))
                .collect(Collectors.joining());
        return merkmale
                + plan.bezuege().keySet().stream()
                        .map(feld -> Listentypen.feldlos(
                                "Wie viele `%s` es sind.".formatted(feld), Typplan.wort(feld) + Sortierung.ANZAHL))
                        .collect(Collectors.joining());
    }
}
