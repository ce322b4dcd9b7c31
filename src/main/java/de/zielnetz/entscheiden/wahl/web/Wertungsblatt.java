package de.zielnetz.entscheiden.wahl.web;

import static de.zielnetz.liste.Listenversand.text;
import static de.zielnetz.liste.Listenversand.zahl;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.bewertung.Bewertung;
import de.zielnetz.entscheiden.bewertung.Bewertungsblatt;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.liste.Listenspalte;
import de.zielnetz.netz.Netz;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbook in which one person rates: candidates as rows, for each criterion a column for the step and one for the reason. */
final class Wertungsblatt {

    static final Listenspalte KANDIDAT = new Listenspalte("Kandidat", true, Spaltenform.KENNUNG, 26, "Schlüssel");
    static final Listenspalte BEWERTER =
            new Listenspalte("Bewertet von", false, Spaltenform.WORT, 16, "Bewerter", "Bewerterin");
    private static final Listenspalte NAME = new Listenspalte("Name", false, Spaltenform.TEXT, 36, "Titel");
    private static final Listenspalte STAND = new Listenspalte("Bewertung", false, Spaltenform.WORT, 14);

    /** Where one person rates at one criterion. */
    record Wertungsspalten(String kriterium, Listenspalte wert, Listenspalte grund) {}

    private final Benutzer wer;
    private final Bewertungsblatt blatt;
    private final List<Wertungsspalten> kriterien;
    private final Map<String, Bewertung> eigene = new LinkedHashMap<>();

    /** @param wer whose ratings */
    Wertungsblatt(Netz netz, Benutzer wer, Bewertungsblatt blatt) {
        this.wer = wer;
        this.blatt = blatt;
        this.kriterien = Gewichtung.kriterien(netz).stream()
                .map(k ->
                        spalten(Kriteriumsname.von(netz, k), netz.schluessel(k).kennung()))
                .toList();
        blatt.reihen().stream()
                .map(Bewertungsblatt::gilt)
                .filter(b -> b.urheber().equals(wer.name()))
                .forEach(b -> eigene.put(b.kandidat() + " " + b.kriterium(), b));
    }

    private static Wertungsspalten spalten(String name, String kriterium) {
        return new Wertungsspalten(
                kriterium,
                new Listenspalte(name, false, Spaltenform.ZAHL, 14, kriterium),
                new Listenspalte("Begründung: " + name, false, Spaltenform.TEXT, 40));
    }

    List<Wertungsspalten> kriterien() {
        return kriterien;
    }

    List<Listenspalte> spalten() {
        List<Listenspalte> alle = new ArrayList<>(List.of(KANDIDAT, NAME, BEWERTER, STAND));
        kriterien.forEach(kriterium -> alle.addAll(List.of(kriterium.wert(), kriterium.grund())));
        return alle;
    }

    /** What this person says of it now; null where nothing. */
    @Nullable
    Bewertung eigene(String kandidat, String kriterium) {
        return eigene.get(kandidat + " " + kriterium);
    }

    Seite seite(List<Kandidat> kandidaten) {
        return new Seite(
                "Bewertungen",
                vorspann(blatt.skala()),
                spalten().stream().map(Listenspalte::ausgabe).toList(),
                2,
                kandidaten.stream().map(this::zeile).toList());
    }

    private static List<String> vorspann(Skala skala) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Stufen von %d bis %d, mehr ist besser; zu jeder gehört ihre Begründung. Leere Zellen sagen nichts."
                .formatted(Skala.KLEINSTER, skala.groesster()));
        for (int stufe = Skala.KLEINSTER; stufe <= skala.groesster(); stufe++) {
            zeilen.add("Stufe %d: %s".formatted(stufe, skala.stufen().get(stufe - 1)));
        }
        return zeilen;
    }

    private List<Ausgabewert> zeile(Kandidat kandidat) {
        boolean geschlossen = blatt.stand(kandidat.schluessel()).geschlossen();
        List<Ausgabewert> zeile = new ArrayList<>(List.of(
                text(kandidat.schluessel()),
                text(kandidat.name()),
                text(wer.name()),
                text(geschlossen ? "geschlossen" : "offen")));
        for (Wertungsspalten kriterium : kriterien) {
            Bewertung bisher = eigene(kandidat.schluessel(), kriterium.kriterium());
            zeile.add(bisher == null ? text(null) : zahl((double) bisher.wert()));
            zeile.add(text(bisher == null ? null : bisher.begruendung()));
        }
        return zeile;
    }
}
