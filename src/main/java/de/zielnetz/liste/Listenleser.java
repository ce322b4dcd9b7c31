package de.zielnetz.liste;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zelle;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a list in a file by its headings: in the first rows of the first sheet that has all those that are needed. */
public final class Listenleser {

    private static final int KOPF_UNTER = 20;

    private final Map<String, String> spalten = new HashMap<>();
    private final List<String> noetige;
    private final List<String> ueberschriften;

    public Listenleser(List<Listenspalte> spalten) {
        spalten.forEach(spalte -> Stream.concat(Stream.of(spalte.ueberschrift()), spalte.auch().stream())
                .forEach(name -> this.spalten.put(Namensform.vergleichbar(name), spalte.ueberschrift())));
        this.noetige = spalten.stream()
                .filter(Listenspalte::noetig)
                .map(Listenspalte::ueberschrift)
                .toList();
        this.ueberschriften = spalten.stream().map(Listenspalte::ueberschrift).toList();
    }

    /**
     * Reads a file; costs its cells.
     *
     * @throws Listenfehler where it is no spreadsheet
     */
    public Listenlesung lies(String datei, byte[] inhalt) {
        try {
            return lies(Mappenleser.lies(datei, inhalt));
        } catch (Unlesbar e) {
            throw new Listenfehler(Listenfehler.Code.UNLESBAR, String.valueOf(e.getMessage()));
        }
    }

    private Listenlesung lies(Mappe mappe) {
        List<Listenbefund> befunde = new ArrayList<>();
        for (Blatt blatt : mappe.blaetter()) {
            Blatt.Zeile kopfzeile = erklaert(blatt) ? null : kopfzeile(blatt);
            if (kopfzeile != null) {
                Map<String, Integer> kopf = kopf(kopfzeile);
                kopfzeile.zellen().stream()
                        .filter(zelle -> !zelle.text().isBlank() && !spalten.containsKey(form(zelle)))
                        .forEach(zelle -> befunde.add(unbekannt(blatt, kopfzeile, zelle)));
                return new Listenlesung(zeilen(blatt, kopfzeile, kopf, befunde), befunde);
            }
        }
        befunde.add(Listenbefund.fehler(
                "",
                null,
                "Auf keinem Blatt stehen in den ersten %d Zeilen die Überschriften %s; gebraucht werden sie alle, in einer Zeile."
                        .formatted(KOPF_UNTER, noetige.stream().collect(Collectors.joining("“, „", "„", "“"))),
                noetige));
        return new Listenlesung(List.of(), befunde);
    }

    private static boolean erklaert(Blatt blatt) {
        return blatt.zeilen().stream()
                .limit(1)
                .flatMap(zeile -> zeile.zellen().stream())
                .anyMatch(zelle -> zelle.text().startsWith(Ausgabe.NICHT_EINLESEN));
    }

    private Blatt.@org.jspecify.annotations.Nullable Zeile kopfzeile(Blatt blatt) {
        return blatt.zeilen().stream()
                .filter(zeile ->
                        zeile.nummer() <= KOPF_UNTER && kopf(zeile).keySet().containsAll(noetige))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Integer> kopf(Blatt.Zeile zeile) {
        Map<String, Integer> kopf = new LinkedHashMap<>();
        for (Zelle zelle : zeile.zellen()) {
            String spalte = spalten.get(form(zelle));
            if (spalte != null) {
                kopf.putIfAbsent(spalte, zelle.spalte());
            }
        }
        return kopf;
    }

    private static String form(Zelle zelle) {
        return Namensform.vergleichbar(zelle.text());
    }

    private Listenbefund unbekannt(Blatt blatt, Blatt.Zeile zeile, Zelle zelle) {
        List<String> nahe = Naehe.naechste(ueberschriften, zelle.text());
        return new Listenbefund(
                blatt.ort(zeile.nummer(), zelle.spalte()),
                null,
                false,
                "Die Spalte „%s“ ist unbekannt und wird nicht gelesen.%s"
                        .formatted(Naehe.kurz(zelle.text()), Naehe.satz(nahe)),
                nahe);
    }

    private static List<Listenzeile> zeilen(
            Blatt blatt, Blatt.Zeile kopfzeile, Map<String, Integer> kopf, List<Listenbefund> befunde) {
        return blatt.zeilen().stream()
                .filter(zeile -> zeile.nummer() > kopfzeile.nummer())
                .filter(zeile -> zeile.zellen().stream()
                        .anyMatch(zelle -> kopf.containsValue(zelle.spalte())
                                && !zelle.text().isBlank()))
                .map(zeile -> new Listenzeile(blatt, zeile, kopf, befunde))
                .toList();
    }
}
