package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.bewertung.Bewertung;
import de.zielnetz.entscheiden.bewertung.Bewertungsablage;
import de.zielnetz.entscheiden.bewertung.Bewertungsablage.Urteil;
import de.zielnetz.entscheiden.bewertung.Bewertungsblatt;
import de.zielnetz.entscheiden.bewertung.Bewertungsfehler;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.entscheiden.wahl.web.Wertungsblatt.Wertungsspalten;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.liste.Listenleser;
import de.zielnetz.liste.Listenlesung;
import de.zielnetz.liste.Listenspalte;
import de.zielnetz.liste.Listenvorschau;
import de.zielnetz.liste.Listenvorschau.Vorschauzeile;
import de.zielnetz.liste.Listenvorschau.Zeilentat;
import de.zielnetz.liste.Listenzeile;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of ratings as those of one person, and says of each cell what it would do. What is not in it stays. */
final class Wertungsblattleser {

    private static final int MEISTE = 2_000;

    private final Benutzer wer;
    private final List<Kandidat> kandidaten;
    private final Bewertungsblatt gemerkte;
    private final Wertungsblatt blatt;
    private final Map<String, String> gelesene = new HashMap<>();
    private final List<Vorschauzeile> zeilen = new ArrayList<>();

    /** Those that are new or other than before. */
    private final List<Urteil> urteile = new ArrayList<>();

    Wertungsblattleser(Netz netz, Benutzer wer, List<Kandidat> kandidaten, Bewertungsblatt gemerkte) {
        this.wer = wer;
        this.kandidaten = kandidaten;
        this.gemerkte = gemerkte;
        this.blatt = new Wertungsblatt(netz, wer, gemerkte);
    }

    /** @throws de.zielnetz.liste.Listenfehler where the file is no spreadsheet */
    Listenvorschau lies(String datei, byte[] inhalt) {
        Listenlesung lesung = new Listenleser(blatt.spalten()).lies(datei, inhalt);
        lesung.hoechstens(MEISTE, Wertungsblatt.KANDIDAT).forEach(this::lies);
        return Listenvorschau.von(zeilen, lesung.befunde(), inhalt);
    }

    List<Urteil> urteile() {
        return urteile;
    }

    private void lies(Listenzeile zeile) {
        Kandidat kandidat = kandidat(zeile);
        String bewerter = zeile.text(Wertungsblatt.BEWERTER.ueberschrift());
        if (bewerter != null && !bewerter.equals(wer.name())) {
            zeile.fehler(
                    Wertungsblatt.BEWERTER.ueberschrift(),
                    "Hier steht „%s“, angemeldet sind Sie als „%s“; bewertet wird nur im eigenen Namen. Holen Sie Ihre eigene Mappe."
                            .formatted(Naehe.kurz(bewerter), wer.name()),
                    List.of());
        } else if (kandidat != null) {
            blatt.kriterien().forEach(kriterium -> lies(zeile, kandidat, kriterium));
        }
    }

    private @Nullable Kandidat kandidat(Listenzeile zeile) {
        String spalte = Wertungsblatt.KANDIDAT.ueberschrift();
        String schluessel = zeile.text(spalte);
        if (schluessel == null) {
            zeile.fehler(spalte, "„%s“ ist leer; jede Zeile braucht ihn.".formatted(spalte), List.of());
            return null;
        }
        String erste = gelesene.putIfAbsent(schluessel, zeile.ort(spalte));
        if (erste != null) {
            zeile.fehler(spalte, "Derselbe Kandidat steht schon in %s.".formatted(erste), List.of());
            return null;
        }
        try {
            return Kandidatensuche.finde(kandidaten, schluessel);
        } catch (Anfragefehler e) {
            Object nahe = e.details().getOrDefault("vorschlaege", List.of());
            zeile.fehler(
                    spalte,
                    String.valueOf(e.getMessage()),
                    ((List<?>) nahe).stream().map(String::valueOf).toList());
            return null;
        }
    }

    private void lies(Listenzeile zeile, Kandidat kandidat, Wertungsspalten kriterium) {
        int vorher = zeile.befunde().size();
        Double zahl = zeile.zahl(kriterium.wert().ueberschrift());
        String grund = zeile.text(kriterium.grund().ueberschrift());
        Bewertung bisher = blatt.eigene(kandidat.schluessel(), kriterium.kriterium());
        if (zahl == null && grund == null) {
            if (bisher != null && zeile.hat(kriterium.wert().ueberschrift())) {
                zeile.hinweis(
                        kriterium.wert().ueberschrift(),
                        "Ihre Bewertung von „%s“ (%d) bleibt; löschen lässt sie sich nicht, nur ändern."
                                .formatted(kandidat.name(), bisher.wert()));
            }
            return;
        }
        String was = "%s, %s".formatted(kandidat.name(), kriterium.wert().ueberschrift());
        String alt = bisher == null ? null : inWorten(bisher.wert(), bisher.begruendung());
        if (bisher != null
                && zahl != null
                && zahl == bisher.wert()
                && Wortlaut.text(bisher.begruendung()).equals(grund)) {
            zeige(zeile, kriterium, Zeilentat.UNVERAENDERT, was, alt, alt);
            return;
        }
        Urteil urteil = urteil(zeile, kandidat, kriterium, zahl, grund);
        if (urteil == null || zeile.befunde().size() > vorher) {
            zeige(zeile, kriterium, Zeilentat.FEHLER, was, alt, null);
        } else {
            urteile.add(urteil);
            Zeilentat tat = bisher == null ? Zeilentat.NEU : Zeilentat.GEAENDERT;
            zeige(zeile, kriterium, tat, was, alt, inWorten(urteil.wert(), urteil.begruendung()));
        }
    }

    private @Nullable Urteil urteil(
            Listenzeile zeile,
            Kandidat kandidat,
            Wertungsspalten kriterium,
            @Nullable Double zahl,
            @Nullable String grund) {
        String spalte = kriterium.wert().ueberschrift();
        Skala skala = gemerkte.skala();
        pruefe(zeile, kriterium.wert(), () -> Bewertungsablage.verlangeOffen(gemerkte.stand(kandidat.schluessel())));
        pruefe(
                zeile,
                kriterium.grund(),
                () -> Bewertungsablage.grund(kriterium.grund().ueberschrift(), grund));
        if (zahl == null || zahl != Math.rint(zahl) || Math.abs(zahl) > Integer.MAX_VALUE) {
            zeile.fehler(
                    spalte,
                    "%s ist %s; erwartet wird eine ganze Stufe von %d bis %d."
                            .formatted(
                                    spalte,
                                    zahl == null ? "leer oder keine Zahl" : Rangsicht.zahl(zahl),
                                    Skala.KLEINSTER,
                                    skala.groesster()),
                    List.of());
            return null;
        }
        int wert = zahl.intValue();
        pruefe(zeile, kriterium.wert(), () -> Bewertungsablage.verlangeStufe(spalte, skala, wert));
        return grund == null ? null : new Urteil(kandidat.schluessel(), kriterium.kriterium(), wert, grund);
    }

    private static void pruefe(Listenzeile zeile, Listenspalte spalte, Runnable regel) {
        try {
            regel.run();
        } catch (Bewertungsfehler e) {
            zeile.fehler(spalte.ueberschrift(), String.valueOf(e.getMessage()), List.of());
        }
    }

    private static String inWorten(int wert, String grund) {
        return "%d: %s".formatted(wert, Naehe.kurz(grund));
    }

    private void zeige(
            Listenzeile zeile,
            Wertungsspalten kriterium,
            Zeilentat tat,
            String was,
            @Nullable String vorher,
            @Nullable String nachher) {
        zeilen.add(new Vorschauzeile(zeile.ort(kriterium.wert().ueberschrift()), tat, was, vorher, nachher));
    }
}
