package de.zielnetz.entscheiden.wahl.web;

import static de.zielnetz.liste.Listenversand.text;
import static de.zielnetz.liste.Listenversand.zahl;

import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.bewertung.Bewertung;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Rang;
import de.zielnetz.entscheiden.wahl.Streuung;
import de.zielnetz.liste.Listenspalte;
import de.zielnetz.netz.Netz;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of candidates in order as a table, with each part of each rank, as far as whoever asks may see it. */
record Ranglistenblatt(Listensicht sicht) {

    /** Whether names and reasons are given out. */
    private boolean mitNamen() {
        return sicht.lage().wer().darf(Rolle.REDAKTION);
    }

    List<Listenspalte> spalten() {
        List<Listenspalte> alle = new ArrayList<>(List.of(
                spalte("Rang", Spaltenform.ZAHL, 7),
                spalte("Geteilt", Spaltenform.WORT, 8),
                spalte("Kandidat", Spaltenform.KENNUNG, 26),
                spalte("Name", Spaltenform.TEXT, 36),
                spalte("Kosten in Euro", Spaltenform.BETRAG, 14),
                spalte("Punkte mindestens", Spaltenform.ZAHL, 12),
                spalte("Punkte höchstens", Spaltenform.ZAHL, 12),
                spalte("Schließt Lücken", Spaltenform.ZAHL, 10)));
        Netz netz = sicht.lage().netz();
        for (int kriterium : sicht.lage().gewichtung().kriterien()) {
            String name = Kriteriumsname.von(netz, kriterium);
            alle.add(spalte(name + ": Gewicht", Spaltenform.ZAHL, 10));
            alle.add(spalte(name + ": Wert", Spaltenform.ZAHL, 10));
            alle.add(spalte(name + ": Herkunft", Spaltenform.WORT, 24));
            alle.add(spalte(name + ": Punkte", Spaltenform.ZAHL, 10));
            alle.add(spalte(name + ": Anzahl", Spaltenform.ZAHL, 10));
            alle.add(spalte(name + ": kleinster", Spaltenform.ZAHL, 10));
            alle.add(spalte(name + ": größter", Spaltenform.ZAHL, 10));
            alle.add(spalte(name + ": Abweichung", Spaltenform.ZAHL, 12));
            if (mitNamen()) {
                alle.add(spalte(name + ": Bewertungen", Spaltenform.TEXT, 40));
            }
        }
        alle.add(spalte("Warum", Spaltenform.TEXT, 60));
        return alle;
    }

    private static Listenspalte spalte(String ueberschrift, Spaltenform form, int breite) {
        return new Listenspalte(ueberschrift, false, form, breite);
    }

    List<List<Ausgabewert>> zeilen() {
        return sicht.kandidaten().stream().map(this::zeile).toList();
    }

    private List<Ausgabewert> zeile(Rangsicht sicht) {
        Rang rang = sicht.rang();
        Kandidat kandidat = sicht.kandidat();
        List<Ausgabewert> zeile = new ArrayList<>(List.of(
                rang.rang() == 0 ? text(null) : zahl((double) rang.rang()),
                text(rang.geteilt() ? "ja" : "nein"),
                text(kandidat.schluessel()),
                text(kandidat.name()),
                zahl(kandidat.kosten()),
                zahl(rang.punkteMindestens()),
                zahl(rang.punkteHoechstens()),
                zahl((double) sicht.lage()
                        .wirkung(kandidat.schluessel())
                        .geschlossen()
                        .size())));
        sicht.teile().forEach(teil -> zeile.addAll(teil(teil)));
        zeile.add(text(sicht.satz()));
        return zeile;
    }

    private List<Ausgabewert> teil(Rangsicht.Teilsicht teil) {
        Streuung streuung = teil.streuung();
        List<Ausgabewert> zellen = new ArrayList<>(List.of(
                zahl((double) teil.beitrag().gewicht()),
                zahl(teil.wert()),
                text(herkunft(teil, streuung)),
                zahl(teil.punkte()),
                zahl(streuung == null ? 0d : streuung.anzahl()),
                zahl(streuung == null ? null : (double) streuung.kleinster()),
                zahl(streuung == null ? null : (double) streuung.groesster()),
                zahl(streuung == null ? null : streuung.abweichung())));
        if (mitNamen()) {
            zellen.add(text(teil.bewertungen().stream()
                    .map(Rangsicht.Bewertungssicht::gilt)
                    .map(Ranglistenblatt::inWorten)
                    .collect(Collectors.joining("\n"))));
        }
        return zellen;
    }

    private static String herkunft(Rangsicht.Teilsicht teil, @Nullable Streuung streuung) {
        return teil.vorgeschlagen()
                ? "Vorschlag aus dem Netz"
                : streuung != null ? "Median der Bewertungen" : teil.beitrag().fehlt() ? "fehlt" : "ohne Angabe";
    }

    private static String inWorten(Bewertung bewertung) {
        return "%s: %d, %s".formatted(bewertung.urheber(), bewertung.wert(), bewertung.begruendung());
    }
}
