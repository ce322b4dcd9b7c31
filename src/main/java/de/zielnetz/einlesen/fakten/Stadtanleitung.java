package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktentafel;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.List;

/** The sheet that explains the workbook of a city. */
final class Stadtanleitung {

    static final String BLATT = "Anleitung";

    private static final List<List<String>> ZEILEN = List.of(
            List.of(
                    "Worum es geht",
                    "Diese Mappe hält eine ganze Stadt: ein Blatt je Art (Leitziele, Handlungsfelder, Projekte, Akteure …), eines für "
                            + "Beziehungen, eines für Belege. In ein leeres Zielnetz gelesen, macht sie die Stadt; in ein gefülltes gelesen, "
                            + "ergänzt und berichtigt sie."),
            List.of(
                    "Anfangen",
                    "Zuerst das Blatt „Akteure“: alle Organisationen mit Name, Art und Kurzform. Die Kurzform darf die Nummer des Amts "
                            + "sein (67) oder eine Abkürzung; unter „Weitere Namen“ steht, wie sie sonst genannt werden. Daran findet Zielnetz "
                            + "Ämter auf den anderen Blättern und in späteren Steckbriefen. Dann „Quellen“, Ziele, Felder, Projekte."),
            List.of(
                    "Ausfüllen",
                    "Eine Zeile je Sache. Nötig ist nur der Name. Blätter und Spalten, die nicht gebraucht werden, dürfen leer bleiben oder "
                            + "fehlen; die Überschriften bleiben, wie sie sind. Eine leere Zelle sagt nichts, auch nicht, dass etwas wegfällt."),
            List.of(
                    "Kennung",
                    "Kurzer, fester Name aus Kleinbuchstaben, Ziffern und Bindestrichen. Bei Neuem leer lassen: Zielnetz bildet sie aus dem "
                            + "Namen. In einer gefüllten Mappe stehen lassen: Daran erkennt Zielnetz, welche Zeile welche Sache ist."),
            List.of(
                    "Eine Sache nennen",
                    "In Spalten wie „Handlungsfelder“ oder „Federführung“ und unter „Von“ und „Nach“: Name, weiterer Name, Kurzform, Nummer "
                            + "eines Ziels oder Amts, Kennung, oder eindeutig Art/Kennung, etwa Projekt/stadtbaum-sensoren. Mehrere stehen "
                            + "untereinander in der Zelle (Alt+Eingabe in Excel, Strg+Eingabe in LibreOffice) oder sind mit Semikolon getrennt. "
                            + "Was dort steht, muss auf einem Blatt der Mappe oder im Netz stehen."),
            List.of(
                    "Beziehungen",
                    "Die üblichen stehen als Spalten bei ihrer Sache. Alle anderen, und was über eine Beziehung näher zu sagen ist (Geltung, "
                            + "ab wann, Anmerkung, eigene Quelle), stehen auf dem Blatt „Beziehungen“. Was dort eine Zeile hat, gilt mit deren Beleg, "
                            + "auch wenn es zugleich in einer Spalte steht. Mehrere Zeilen derselben Beziehung sind mehrere Belege."),
            List.of(
                    "Belege",
                    "Quelle, Fundstelle und Belegart sagen, woher die Zeile stammt. „Belegt“: Die Quelle sagt es. „Eingeschätzt“: Jemand "
                            + "urteilt so, mit Begründung und Urheber. Die Quelle steht auf dem Blatt „Quellen“. Bleiben alle leer, gilt diese Datei "
                            + "als Quelle, jede Zelle mit ihrem Ort. „Ohne Beleg“: Niemand sagt es."),
            List.of(
                    "Blatt „Belege“",
                    "Weitere Belege: für eine Sache (nur „Von“), für eine Beziehung (Von, Beziehung, Nach) oder für ein einzelnes Merkmal "
                            + "davon, etwa den Status eines Projekts. Was eine gefüllte Mappe dort nennt, darf stehen bleiben. Wer einen Wert ändert "
                            + "und keinen neuen Beleg nennt, belegt ihn mit dieser Datei; der frühere Beleg des Werts entfällt."),
            List.of(
                    "Daten und Zahlen",
                    "Daten so genau, wie sie feststehen: 21.11.2019, 06/2023 oder 2018. Zahlen ohne Tausenderpunkt, mit Komma: 1250,50."),
            List.of(
                    "Listen",
                    "Wo eine Auswahlliste steht, gelten nur ihre Wörter. Die Felder „Von“, „Nach“ und „Quelle“ haben keine: Was sie nennen, "
                            + "steht auf anderen Blättern."),
            List.of(
                    "Einlesen",
                    "In ein leeres Zielnetz: beim Start mit zielnetz.erstbefuellung=Pfad der Mappe. Sonst wie jede Datei: Zielnetz zeigt zuerst, "
                            + "was sich ändern würde und was nicht stimmt, mit Blatt und Zelle; übernommen wird erst danach, und jede Übernahme "
                            + "lässt sich zurücknehmen. Weglassen löscht nichts."));

    private Stadtanleitung() {}

    static Seite seite() {
        List<List<String>> alle = new ArrayList<>(ZEILEN);
        for (Faktentafel tafel : Faktentafel.alle()) {
            alle.add(List.of(
                    "Blatt „%s“".formatted(tafel.blattname()),
                    String.join(
                            ", ",
                            tafel.spalten().stream()
                                    .map(Faktenspalte::ueberschrift)
                                    .toList())));
        }
        return new Seite(
                BLATT,
                List.of(Ausgabe.NICHT_EINLESEN + " Es erklärt die Stadtmappe."),
                List.of(
                        new Ausgabespalte("Worum es geht", Spaltenform.WORT, 28),
                        new Ausgabespalte("Was gilt", Spaltenform.TEXT, 110)),
                0,
                alle.stream()
                        .map(zeile -> zeile.stream().map(Ausgabewert::new).toList())
                        .toList());
    }
}
