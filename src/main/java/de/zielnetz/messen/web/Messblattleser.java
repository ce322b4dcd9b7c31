package de.zielnetz.messen.web;

import de.zielnetz.liste.Listenleser;
import de.zielnetz.liste.Listenlesung;
import de.zielnetz.liste.Listenvorschau;
import de.zielnetz.liste.Listenvorschau.Vorschauzeile;
import de.zielnetz.liste.Listenvorschau.Zeilentat;
import de.zielnetz.liste.Listenzeile;
import de.zielnetz.messen.Messablage;
import de.zielnetz.messen.Messangabe;
import de.zielnetz.messen.Messfehler;
import de.zielnetz.messen.Messpruefung;
import de.zielnetz.messen.Messpruefung.Mangelsatz;
import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Messzahl;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a list of measured values against what is known, and says of each row what it would do. */
final class Messblattleser {

    private static final int LAENGSTE_VORSCHAU = 10_000;

    private final Netz netz;
    private final Map<String, Reihe> reihen;
    private final LocalDate heute;
    private final List<Vorschauzeile> zeilen = new ArrayList<>();
    private final Map<String, String> gelesene = new java.util.HashMap<>();

    /** Those that are new or other than before. */
    private final List<Messangabe> angaben = new ArrayList<>();

    Messblattleser(Netz netz, Map<String, Reihe> reihen, LocalDate heute) {
        this.netz = netz;
        this.reihen = reihen;
        this.heute = heute;
    }

    /** @throws de.zielnetz.liste.Listenfehler where the file is no spreadsheet */
    Listenvorschau lies(String datei, byte[] inhalt) {
        Listenlesung lesung = new Listenleser(Messblatt.spalten(true)).lies(datei, inhalt);
        lesung.hoechstens(LAENGSTE_VORSCHAU, Messblatt.REIHE).forEach(this::lies);
        return Listenvorschau.von(zeilen, lesung.befunde(), inhalt);
    }

    List<Messangabe> angaben() {
        return angaben;
    }

    private void lies(Listenzeile zeile) {
        int vorher = zeile.befunde().size();
        String kennung = zeile.text(Messblatt.REIHE.ueberschrift());
        String tag = zeile.tag(Messblatt.TAG.ueberschrift());
        Double wert = zeile.zahl(Messblatt.WERT.ueberschrift());
        Reihe reihe = reihe(zeile, kennung);
        verlange(zeile, Messblatt.TAG.ueberschrift(), tag, vorher);
        verlange(zeile, Messblatt.WERT.ueberschrift(), wert, vorher);
        String was = "%s, %s".formatted(reihe == null ? kennung : reihe.titel(), tag == null ? "?" : Messzahl.tag(tag));
        Messpunkt bisher = reihe == null || tag == null ? null : punkt(reihe, tag);
        Messangabe angabe =
                reihe == null || tag == null || wert == null ? null : angabe(zeile, reihe, tag, wert, bisher);
        if (reihe == null || angabe == null || zeile.befunde().size() > vorher) {
            zeige(zeile, Zeilentat.FEHLER, was, reihe, bisher, null);
            return;
        }
        if (gleich(bisher, angabe)) {
            zeige(zeile, Zeilentat.UNVERAENDERT, was, reihe, bisher, angabe);
            return;
        }
        if (bisher != null && bisher.herkunft() == Messherkunft.FRAGE) {
            zeile.fehler(
                    Messblatt.WERT.ueberschrift(),
                    "Dieser Wert ist aus dem Netz errechnet (%s); er lässt sich nicht überschreiben, nur löschen oder neu errechnen."
                            .formatted(reihe.text(bisher)),
                    List.of());
        }
        for (Mangelsatz mangel : Messpruefung.von(netz, reihe, angabe, heute)) {
            zeile.fehler(spalte(mangel), mangel.satz(), mangel.vorschlaege());
        }
        if (zeile.befunde().size() > vorher) {
            zeige(zeile, Zeilentat.FEHLER, was, reihe, bisher, null);
        } else {
            angaben.add(angabe);
            zeige(zeile, bisher == null ? Zeilentat.NEU : Zeilentat.GEAENDERT, was, reihe, bisher, angabe);
        }
    }

    private @Nullable Reihe reihe(Listenzeile zeile, @Nullable String kennung) {
        String spalte = Messblatt.REIHE.ueberschrift();
        if (kennung == null) {
            zeile.fehler(spalte, "Die Zeile nennt keine Messreihe; erwartet wird ihre Kennung.", List.of());
            return null;
        }
        try {
            return Messablage.in(reihen, kennung);
        } catch (Messfehler e) {
            Object nahe = e.details().getOrDefault("vorschlaege", List.of());
            zeile.fehler(
                    spalte,
                    String.valueOf(e.getMessage()),
                    ((List<?>) nahe).stream().map(String::valueOf).toList());
            return null;
        }
    }

    private static void verlange(Listenzeile zeile, String spalte, @Nullable Object wert, int vorher) {
        boolean gemeldet = zeile.befunde().subList(vorher, zeile.befunde().size()).stream()
                .anyMatch(b -> spalte.equals(b.spalte()));
        if (wert == null && !gemeldet) {
            zeile.fehler(spalte, "„%s“ ist leer; jede Zeile braucht sie.".formatted(spalte), List.of());
        }
    }

    private static @Nullable Messpunkt punkt(Reihe reihe, String tag) {
        return reihe.punkte().stream()
                .filter(p -> p.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    private Messangabe angabe(Listenzeile zeile, Reihe reihe, String tag, double wert, @Nullable Messpunkt bisher) {
        String erste = gelesene.putIfAbsent(reihe.kennung() + "@" + tag, zeile.ort(Messblatt.TAG.ueberschrift()));
        if (erste != null) {
            zeile.fehler(
                    Messblatt.TAG.ueberschrift(),
                    "Dieselbe Messreihe und derselbe Tag stehen schon in %s; eine Reihe hat je Tag einen Wert."
                            .formatted(erste),
                    List.of());
        }
        String einheit = zeile.text(Messblatt.EINHEIT.ueberschrift());
        if (einheit != null && !einheit.equalsIgnoreCase(Objects.requireNonNullElse(reihe.einheit(), ""))) {
            zeile.fehler(
                    Messblatt.EINHEIT.ueberschrift(),
                    "Die Einheit ist „%s“; die Messreihe „%s“ zählt in: %s."
                            .formatted(
                                    einheit,
                                    reihe.kennung(),
                                    Objects.requireNonNullElse(reihe.einheit(), "ohne Angabe")),
                    reihe.einheit() == null ? List.of() : List.of(reihe.einheit()));
        }
        Double von = zeile.zahl(Messblatt.VON.ueberschrift());
        String art = zeile.wort(Messblatt.ART.ueberschrift(), Messblatt.ART.auswahl());
        return new Messangabe(
                reihe.kennung(),
                tag,
                wert,
                von == null ? null : von.longValue(),
                art == null || art.equals("errechnet")
                        ? null
                        : art.equals("belegt") ? Belegart.BELEGT : Belegart.EINGESCHAETZT,
                zeile.text(Messblatt.QUELLE.ueberschrift()),
                zeile.hat(Messblatt.QUELLTEXT.ueberschrift())
                        ? zeile.text(Messblatt.QUELLTEXT.ueberschrift())
                        : bisher == null ? null : bisher.quelltext(),
                zeile.text(Messblatt.STELLE.ueberschrift()),
                zeile.text(Messblatt.GRUND.ueberschrift()),
                zeile.hat(Messblatt.ANMERKUNG.ueberschrift())
                        ? zeile.text(Messblatt.ANMERKUNG.ueberschrift())
                        : bisher == null ? null : bisher.anmerkung());
    }

    /** Whether the row says what is there already. */
    private static boolean gleich(@Nullable Messpunkt bisher, Messangabe angabe) {
        if (bisher == null
                || bisher.wert() != angabe.wert()
                || !Objects.equals(bisher.vonAnzahl(), angabe.vonAnzahl())) {
            return false;
        }
        return bisher.herkunft() == Messherkunft.FRAGE
                || (Objects.equals(bisher.quelle(), angabe.quelle())
                        && (bisher.herkunft() == Messherkunft.NETZ || bisher.belegart() == angabe.art())
                        && Objects.equals(bisher.quelltext(), angabe.quelltext())
                        && Objects.equals(bisher.fundstelle(), angabe.fundstelle())
                        && Objects.equals(bisher.begruendung(), angabe.begruendung())
                        && Objects.equals(bisher.anmerkung(), angabe.anmerkung()));
    }

    private static String spalte(Mangelsatz mangel) {
        return switch (mangel.feld()) {
            case TAG -> Messblatt.TAG.ueberschrift();
            case WERT -> Messblatt.WERT.ueberschrift();
            case VON_ANZAHL -> Messblatt.VON.ueberschrift();
            case BELEGART -> Messblatt.ART.ueberschrift();
            case QUELLE -> Messblatt.QUELLE.ueberschrift();
            case FUNDSTELLE -> Messblatt.STELLE.ueberschrift();
            case BEGRUENDUNG -> Messblatt.GRUND.ueberschrift();
        };
    }

    private void zeige(
            Listenzeile zeile,
            Zeilentat tat,
            String was,
            @Nullable Reihe reihe,
            @Nullable Messpunkt bisher,
            @Nullable Messangabe angabe) {
        String vorher = bisher == null || reihe == null ? null : reihe.text(bisher);
        String nachher = angabe == null || reihe == null
                ? null
                : Messzahl.mitEinheit(angabe.wert(), angabe.vonAnzahl(), reihe.einheit());
        zeilen.add(new Vorschauzeile(zeile.ort(Messblatt.REIHE.ueberschrift()), tat, was, vorher, nachher));
    }
}
