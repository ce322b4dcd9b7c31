package de.zielnetz.messen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.messen.Messfehler.Messhindernis;
import de.zielnetz.messen.reihe.Messziel;
import de.zielnetz.messen.reihe.Zielrichtung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as somebody describes it.
 *
 * @param einheit null where nobody says
 * @param frage name of a saved question; with it goes feld
 */
public record Reihenangabe(
        String titel,
        @Nullable String beschreibung,
        @Nullable String einheit,
        @Nullable Zielrichtung richtung,
        @Nullable Messziel ziel,
        List<String> indikatoren,
        @Nullable String frage,
        @Nullable String feld) {

    private static final int LAENGSTER_TITEL = 200;
    private static final int LAENGSTE_EINHEIT = 60;
    private static final int LAENGSTER_TEXT = 5_000;
    private static final int MEISTE_INDIKATOREN = 100;

    /** @throws Messfehler naming the part and what is expected where it cannot be kept */
    public Reihenangabe {
        indikatoren = List.copyOf(indikatoren);
        pruefe(!titel.isBlank(), "titel ist leer; erwartet wird, was gemessen wird.");
        laenge("titel", titel, LAENGSTER_TITEL);
        laenge("einheit", einheit, LAENGSTE_EINHEIT);
        laenge("beschreibung", beschreibung, LAENGSTER_TEXT);
        laenge("feld", feld, LAENGSTER_TITEL);
        laenge("frage", frage, LAENGSTER_TITEL);
        pruefe(
                indikatoren.size() <= MEISTE_INDIKATOREN,
                "indikatoren sind %d; möglich sind %d.".formatted(indikatoren.size(), MEISTE_INDIKATOREN));
        pruefe(
                (frage == null) == (feld == null),
                "Genannt ist %s; erwartet werden beide oder keines: die gespeicherte Frage und das Feld ihrer Antwort, in dem die Zahl steht."
                        .formatted(frage == null ? "feld ohne frage" : "frage ohne feld"));
        if (ziel != null) {
            laenge("ziel.quelle", ziel.quelle(), LAENGSTER_TEXT);
            pruefe(Double.isFinite(ziel.wert()), "ziel.wert ist keine Zahl; erwartet wird etwa 12,5.");
            pruefe(
                    ziel.toleranz() >= 0 && Double.isFinite(ziel.toleranz()),
                    "ziel.toleranz ist %s; erwartet wird eine Zahl ab 0.".formatted(ziel.toleranz()));
            pruefe(
                    ziel.toleranz() == 0 || richtung == Zielrichtung.HALTEN,
                    "ziel.toleranz gibt es nur, wo ein Wert gehalten werden soll (richtung HALTEN).");
        }
    }

    private static void laenge(String feld, @Nullable String text, int meiste) {
        pruefe(
                text == null || text.length() <= meiste,
                "%s ist zu lang; möglich sind %d Zeichen.".formatted(feld, meiste));
    }

    private static void pruefe(boolean stimmt, String satz) {
        if (!stimmt) {
            throw new Messfehler(Messhindernis.UNGUELTIGER_WERT, satz);
        }
    }

    Messreihe reihe(String kennung, Benutzer wer) {
        return new Messreihe(
                kennung,
                titel.strip(),
                beschreibung,
                einheit,
                richtung,
                ziel == null ? null : ziel.wert(),
                ziel == null ? null : ziel.tag(),
                ziel == null || richtung != Zielrichtung.HALTEN ? null : ziel.toleranz(),
                ziel == null ? null : ziel.quelle(),
                indikatoren,
                frage,
                feld,
                wer.name(),
                null,
                null);
    }
}
