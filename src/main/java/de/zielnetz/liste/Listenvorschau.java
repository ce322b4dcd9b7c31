package de.zielnetz.liste;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a list over would do. Nothing has happened yet.
 *
 * @param fingerabdruck to be handed in with the same file to have exactly this done; null where it has errors
 * @param zeilen what each row would do
 */
public record Listenvorschau(
        @Nullable String fingerabdruck,
        String satz,
        int neu,
        int geaendert,
        int unveraendert,
        List<Vorschauzeile> zeilen,
        List<Listenbefund> befunde) {

    /** What a row would do. */
    public enum Zeilentat {
        NEU,
        GEAENDERT,
        UNVERAENDERT,
        FEHLER
    }

    /**
     * One row.
     *
     * @param ort sheet and first cell
     * @param was what it is about, in words
     * @param vorher in words; null where it is new
     * @param nachher in words; null where the row has an error
     */
    public record Vorschauzeile(
            String ort,
            Zeilentat tat,
            String was,
            @Nullable String vorher,
            @Nullable String nachher) {}

    /** @param inhalt the file, so that another one does not pass for it */
    public static Listenvorschau von(List<Vorschauzeile> zeilen, List<Listenbefund> befunde, byte[] inhalt) {
        boolean fehler = befunde.stream().anyMatch(Listenbefund::fehler);
        int neu = zahl(zeilen, Zeilentat.NEU);
        int geaendert = zahl(zeilen, Zeilentat.GEAENDERT);
        int unveraendert = zahl(zeilen, Zeilentat.UNVERAENDERT);
        long zahlFehler = befunde.stream().filter(Listenbefund::fehler).count();
        String satz = fehler
                ? "So lässt sich die Liste nicht übernehmen: %s. Geschrieben ist nichts."
                        .formatted(zahlFehler == 1 ? "ein Fehler" : zahlFehler + " Fehler")
                : neu + geaendert == 0
                        ? "Alles in der Liste steht schon so da (%d Zeilen); es gäbe nichts zu ändern."
                                .formatted(unveraendert)
                        : "%d neu, %d geändert, %d unverändert; geschrieben ist noch nichts."
                                .formatted(neu, geaendert, unveraendert);
        return new Listenvorschau(
                fehler ? null : abdruck(zeilen, inhalt),
                satz,
                neu,
                geaendert,
                unveraendert,
                zeilen,
                List.copyOf(befunde));
    }

    private static int zahl(List<Vorschauzeile> zeilen, Zeilentat tat) {
        return (int) zeilen.stream().filter(z -> z.tat() == tat).count();
    }

    /** Changes where the file does, or what a row would do. */
    private static String abdruck(List<Vorschauzeile> zeilen, byte[] inhalt) {
        try {
            MessageDigest summe = MessageDigest.getInstance("SHA-256");
            summe.update(inhalt);
            summe.update(zeilen.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * @param erwartet the fingerabdruck of the preview that was seen
     * @throws Listenfehler where it has errors, or is not what was seen; nothing was written
     */
    public void verlange(String erwartet) {
        if (fingerabdruck == null) {
            throw new Listenfehler(Listenfehler.Code.LISTE_FEHLERHAFT, satz, befunde);
        }
        if (!fingerabdruck.equals(erwartet)) {
            throw new Listenfehler(
                    Listenfehler.Code.VORSCHAU_UEBERHOLT,
                    "Die Datei oder was schon da ist hat sich seit der Vorschau geändert; sehen Sie sich die neue Vorschau an. Geschrieben wurde nichts.");
        }
    }
}
