package de.zielnetz.bericht.einleitung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Markdownleser;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Nebenbuch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the city's introduction and its pictures beside the net, from report to report. */
@Component
public class Einleitungsablage {

    static final int ZEICHEN = 20_000;
    static final int BILDER = 20;
    static final int ALTERNATIVTEXT = 500;

    private static final String EINE = "einleitung";
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LAENGSTER = 60;

    private final Berichtseinleitungen einleitungen;
    private final Berichtsbilder bilder;
    private final Nebenbuch nebenbuch;

    Einleitungsablage(Berichtseinleitungen einleitungen, Berichtsbilder bilder, Nebenbuch nebenbuch) {
        this.einleitungen = einleitungen;
        this.bilder = bilder;
        this.nebenbuch = nebenbuch;
    }

    public Einleitungssicht sicht() {
        return nebenbuch.lies(() -> {
            Berichtseinleitung eine = einleitungen.findById(EINE).orElse(null);
            return new Einleitungssicht(
                    eine == null ? "" : eine.text(),
                    eine == null ? null : eine.zeit(),
                    eine == null ? null : eine.version(),
                    bilder.findAllByOrderByKennung().stream()
                            .map(b ->
                                    new Einleitungssicht.Bildsicht(b.kennung(), b.alternativtext(), b.inhalt().length))
                            .toList());
        });
    }

    /** With its pictures where the text puts them, the others behind it; empty where there is neither. */
    public GanzeEinleitung ganz() {
        return nebenbuch.lies(() -> {
            String text =
                    einleitungen.findById(EINE).map(Berichtseinleitung::text).orElse("");
            Map<String, byte[]> inhalte = new LinkedHashMap<>();
            List<Berichtsbild> alle = bilder.findAllByOrderByKennung();
            alle.forEach(bild -> inhalte.put(bild.kennung(), bild.inhalt()));
            List<Block> bloecke = new ArrayList<>(Markdownleser.lies(text, EINE, 0, inhalte::containsKey));
            for (Berichtsbild bild : alle) {
                if (bloecke.stream()
                        .noneMatch(b -> b instanceof Block.Bild gesetzt
                                && gesetzt.name().equals(bild.kennung()))) {
                    bloecke.add(new Block.Bild(bild.kennung(), bild.alternativtext(), ""));
                }
            }
            return new GanzeEinleitung(bloecke, inhalte);
        });
    }

    /**
     * Keeps this text in place of what was there.
     *
     * @param fassung the version that was seen (optimistic locking), null where none was
     * @throws Einleitungsfehler where it is too long, or another window was faster
     */
    public Einleitungssicht merke(String text, @Nullable Long fassung) {
        if (text.length() > ZEICHEN) {
            throw new Einleitungsfehler(
                    Einleitungsfehler.Code.EINLEITUNG_FALSCH,
                    "„text“ hat %s Zeichen; erlaubt sind %s.".formatted(Zahl.text(text.length()), Zahl.text(ZEICHEN)));
        }
        String ich = Benutzer.jetzt().name();
        nebenbuch.schreibe(() -> {
            Long jetzige =
                    einleitungen.findById(EINE).map(Berichtseinleitung::version).orElse(null);
            if (!Objects.equals(jetzige, fassung)) {
                throw new Einleitungsfehler(
                        Einleitungsfehler.Code.EINLEITUNG_GEAENDERT,
                        "Die Einleitung wurde inzwischen in einem anderen Fenster geändert; laden Sie sie neu. Ihr Text steht noch im Feld.");
            }
            return einleitungen.save(new Berichtseinleitung(EINE, text, ich, null, jetzige));
        });
        return sicht();
    }

    /**
     * Keeps a picture under this name, in place of one that has it.
     *
     * @throws Einleitungsfehler where it is none, too large, without alternative text, or one too many
     */
    public void merkeBild(String name, String alternativtext, byte[] datei) {
        if (name.length() > LAENGSTER || !name.matches(NAME)) {
            throw bildfehler(
                    "Der Name ist „%s“; erwartet werden höchstens %d Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, etwa „marktplatz“."
                            .formatted(Naehe.kurz(name), LAENGSTER));
        }
        String alt = alternativtext.strip();
        if (alt.isEmpty() || alt.length() > ALTERNATIVTEXT) {
            throw bildfehler(
                    "„alternativtext“ hat %d Zeichen; erwartet wird in 1 bis %d Zeichen, was auf dem Bild zu sehen ist, für alle, die es nicht sehen."
                            .formatted(alt.length(), ALTERNATIVTEXT));
        }
        byte[] inhalt = Bildpruefung.neu(datei);
        String ich = Benutzer.jetzt().name();
        nebenbuch.schreibe(() -> {
            Berichtsbild bisheriges = bilder.findById(name).orElse(null);
            if (bisheriges == null && bilder.count() >= BILDER) {
                throw bildfehler(
                        "Es gibt schon %d Bilder; mehr sind nicht möglich. Löschen Sie eines.".formatted(BILDER));
            }
            return bilder.save(
                    new Berichtsbild(name, alt, inhalt, ich, null, bisheriges == null ? null : bisheriges.version()));
        });
    }

    /** @throws Einleitungsfehler where there is none */
    public byte[] bild(String name) {
        return nebenbuch
                .lies(() -> bilder.findById(name))
                .orElseThrow(() -> unbekannt(name))
                .inhalt();
    }

    /** @throws Einleitungsfehler where there is none */
    public void entferneBild(String name) {
        nebenbuch.schreibe(() -> {
            if (bilder.findById(name).isEmpty()) {
                throw unbekannt(name);
            }
            bilder.deleteById(name);
            return true;
        });
    }

    private static Einleitungsfehler unbekannt(String name) {
        return new Einleitungsfehler(
                Einleitungsfehler.Code.BERICHT_UNBEKANNT, "Ein Bild „%s“ gibt es nicht.".formatted(Naehe.kurz(name)));
    }

    private static Einleitungsfehler bildfehler(String satz) {
        return new Einleitungsfehler(Einleitungsfehler.Code.BILD_FALSCH, satz);
    }
}
