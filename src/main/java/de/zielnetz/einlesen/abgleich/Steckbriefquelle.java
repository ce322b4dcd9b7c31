package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Projektangaben;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file that Belege name as their source; one of the same name and content is the same source.
 *
 * @param export whether Zielnetz wrote the file itself
 */
public record Steckbriefquelle(Schluessel schluessel, String datei, String vorgang, boolean export) {

    /** How a Quelle says that it is a Steckbrief. */
    public static final String ART = "STECKBRIEF";

    /**
     * @param hash SHA-256 of the content in hexadecimal
     * @param vorgang kennung of the Vorgang that will write the Belege
     */
    public static Steckbriefquelle von(String datei, String hash, String vorgang, boolean export) {
        Schluessel schluessel = new Schluessel(Knotenart.QUELLE, "datei-" + summe(datei + "\n" + hash));
        return new Steckbriefquelle(schluessel, datei, vorgang, export);
    }

    Beleg beleg(String ort, @Nullable Merkmal merkmal) {
        return new Beleg(
                schluessel.eigen(), ort.isEmpty() ? "Datei" : ort, Belegart.BELEGT, null, null, vorgang, merkmal);
    }

    /** Of what the file itself says is only assessed; it says neither by whom nor why. */
    Beleg einschaetzung(String ort) {
        return new Beleg(
                schluessel.eigen(),
                ort,
                Belegart.EINGESCHAETZT,
                "In der Datei als eingeschätzt gekennzeichnet.",
                "ohne Angabe",
                vorgang);
    }

    /** The place of a cell within the file: with its sheet, where there are sheets. */
    static String ort(Projektangaben angaben, String zelle) {
        return angaben.blatt().isEmpty() || zelle.contains("!") ? zelle : angaben.blatt() + "!" + zelle;
    }

    private static String summe(String text) {
        try {
            byte[] summe = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The source itself as a node. Neither its kennung nor its name, which everybody sees, says what the file is called. */
    Zustand zustand() {
        return new Zustand(
                Map.of(
                        Merkmal.KENNUNG,
                        schluessel.eigen(),
                        Merkmal.NAME,
                        "Eingelesene Datei " + schluessel.eigen().substring("datei-".length()),
                        Merkmal.DATEI,
                        datei,
                        Merkmal.ART,
                        ART),
                List.of(beleg("die Quelle selbst", null)));
    }
}
