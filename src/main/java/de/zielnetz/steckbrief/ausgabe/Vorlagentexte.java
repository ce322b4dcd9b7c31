package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.blatt.Zeilendeuter;
import java.util.ArrayList;
import java.util.List;

/** What stands in the empty form beside its headings; all of the example is made up. */
final class Vorlagentexte {

    private static final List<List<String>> ALLGEMEIN = List.of(
            List.of(
                    "Ausfüllen",
                    "Eine Zeile je Projekt. Nur der Name des Projekts ist nötig; alles andere darf leer bleiben. Die Überschriften "
                            + "bitte stehen lassen; die Reihenfolge der Spalten spielt keine Rolle."),
            List.of(
                    "Beispielzeile",
                    "Zeilen, deren Name mit „Beispiel:“ beginnt, werden nicht eingelesen. Sie dürfen stehen bleiben."),
            List.of(
                    "Mehrere Namen",
                    "Untereinander in einer Zelle (Alt+Eingabe in Excel, Strg+Eingabe in LibreOffice) oder mit Semikolon getrennt. "
                            + "Ein Komma trennt auch, solange kein bekannter Name ein Komma enthält. Die Auswahlliste setzt nur "
                            + "einen Namen ein; weitere schreibt man dazu."),
            List.of(
                    "Namen, die es mehrfach gibt",
                    "Dahinter die Kennung in eckigen Klammern: „Musterverein [musterverein-2]“. So schreibt es auch der Export."),
            List.of(
                    "Neue Namen",
                    "Unbekannte Organisationen und Technologien werden angelegt. Handlungsfelder, strategische Ziele und Leitziele "
                            + "nicht: Ein unbekannter Name dort ist ein Fehler, und die Zeile bleibt draußen."),
            List.of(
                    "Daten",
                    "So genau, wie sie feststehen: 01.03.2024, 03/2024, Q2/2024 oder 2024. „laufend“ oder „offen“ heißt, dass kein "
                            + "Ende feststeht."),
            List.of(
                    "Kosten",
                    "In Euro als Zahl: 40000 oder 40.000,00. Auch „1,2 Mio.“ oder „350 T€“ wird verstanden. Was keine Zahl ist, "
                            + "gehört unter „Kosten in Worten“."),
            List.of(
                    "Leere Zelle",
                    "In einer Spalte, die da ist, heißt eine leere Zelle: dazu sagt dieser Steckbrief nichts (mehr). Was frühere "
                            + "Steckbriefe dort gesagt haben, entfällt; was andere Quellen belegen, bleibt."),
            List.of(
                    "Fehlende Spalte",
                    "Wovon die Datei keine Spalte hat, das bleibt, wie es ist. Spalten, die nicht gebraucht werden, darf man löschen."),
            List.of(
                    "Fehlende Zeile",
                    "Ein Projekt, das in der Datei nicht vorkommt, bleibt, wie es ist. Gelöscht wird durch Einlesen nichts."),
            List.of(
                    "Exportierte Dateien",
                    "Die erste Zeile „Export aus Zielnetz, Stand …“ und die Spalte „Kennung des Projekts“ bitte stehen lassen. "
                            + "Dann zählt nur, was geändert wurde; alles andere gilt nicht als neue Angabe."),
            List.of(
                    "Vor dem Übernehmen",
                    "Zielnetz zeigt nach dem Hochladen, was sich ändern würde und was unklar ist. Erst danach wird übernommen, "
                            + "und jede Übernahme lässt sich zurücknehmen."));

    private Vorlagentexte() {}

    /** Topic and text, row by row: in general first, then each column. */
    static List<List<String>> hinweise() {
        List<List<String>> zeilen = new ArrayList<>(ALLGEMEIN);
        Steckbrieftext.SPALTEN.forEach(
                inhalt -> zeilen.add(List.of("Spalte „%s“".formatted(inhalt.bezeichnung()), spalte(inhalt))));
        return zeilen;
    }

    private static String spalte(Inhalt inhalt) {
        return switch (inhalt) {
            case KENNUNG ->
                "Kurzer, fester Name aus Kleinbuchstaben, Ziffern und Bindestrichen. Bei neuen Projekten leer lassen: Zielnetz vergibt sie.";
            case NAME -> "Wie das Projekt heißt, höchstens 500 Zeichen.";
            case BESCHREIBUNG -> "Worum es geht, in wenigen Sätzen.";
            case HANDLUNGSFELDER, STRATEGISCHE_ZIELE, LEITZIELE ->
                "Ein Name oder mehrere aus der Auswahlliste; Kennung oder Nummer gehen auch.";
            case VERANTWORTLICHE ->
                "Die Organisation, die das Projekt führt. Personen gehören unter „Ansprechpartner“.";
            case MITWIRKENDE -> "Organisationen, die mitwirken, innerhalb und außerhalb der Verwaltung.";
            case FOERDERER -> "Organisationen, die Geld geben.";
            case ANSPRECHPARTNER -> "Wen man fragen kann. Das sehen nur Angemeldete.";
            case STATUS -> "Idee, Geplant, Laufend, Ruhend, Abgeschlossen oder Abgebrochen.";
            case PRIORITAET -> "Hoch, Mittel oder Niedrig.";
            case BEGINN, ENDE -> "Ein Datum, so genau es feststeht.";
            case KOSTEN -> "Gesamtkosten in Euro, eine Zahl.";
            case KOSTENRAHMEN -> "Wenn es keine Zahl gibt: „hoch“, „noch offen“, „je nach Ausbau“.";
            case FINANZIERUNG -> "Woher das Geld kommt, in Worten.";
            case VORAUSSETZUNGEN -> "Projekte, ohne die dieses nicht geht: Name oder Kennung.";
            case SCHNITTSTELLEN -> "Projekte, mit denen dieses zu tun hat: Name oder Kennung.";
            case TECHNOLOGIEN -> "Womit das Projekt arbeitet; ein Name je Technologie.";
            default -> "Freier Text.";
        };
    }

    /** The cell of the example, empty where it shows nothing. */
    static String beispiel(Inhalt inhalt) {
        return switch (inhalt) {
            case NAME -> Zeilendeuter.BEISPIEL + " Sensoren für Musterbäume";
            case BESCHREIBUNG ->
                "Sensoren messen, wie feucht der Boden unter jungen Bäumen ist, und melden, wann zu gießen ist.";
            case VERANTWORTLICHE -> "Musteramt für Grünflächen";
            case MITWIRKENDE -> "Musterverein Stadtbäume\nMusterinstitut für Bodenkunde";
            case FOERDERER -> "Musterstiftung Klima";
            case ANSPRECHPARTNER -> "Erika Mustermann, Telefon 0000 000";
            case STATUS -> "Geplant";
            case BEGINN -> "03/2027";
            case ENDE -> "2029";
            case PRIORITAET -> "Mittel";
            case FINANZIERUNG -> "Haushalt und Stiftung je zur Hälfte";
            case ZIELGRUPPE -> "Menschen, die im Musterviertel wohnen";
            case NUTZEN -> "Weniger Wasser, mehr Schatten";
            case MEILENSTEINE -> "06/2027: erste 20 Sensoren\n2028: Auswertung";
            case WIRKUNG -> "Anteil der Bäume, die den ersten Sommer überstehen";
            case RISIKEN -> "Sensoren könnten beschädigt werden";
            case TECHNOLOGIEN -> "Funksensoren";
            case RAUMBEZUG -> "Musterviertel";
            default -> "";
        };
    }
}
