package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.name.Personenname;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Korrektur;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Zellinhalt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that Belege name as their source; one of the same name and content is the same source.
 *
 * @param export whether Zielnetz wrote the file itself
 * @param korrekturen by their places: what was read in the place of what the file holds
 */
public record Steckbriefquelle(
        Schluessel schluessel, String datei, String vorgang, boolean export, Map<String, Korrektur> korrekturen) {

    /** How a Quelle says that it is a Steckbrief. */
    public static final String ART = "STECKBRIEF";

    private static final int LAENGSTES_ORIGINAL = 200;

    /** A cell at the beginning of a place, which may go on with what exactly is meant: {@code D2 („(x)“)}. */
    private static final Pattern ZELLE = Pattern.compile("((?:.*!)?[A-Z]{1,3}\\d+)(?: .*)?", Pattern.DOTALL);

    /**
     * @param hash SHA-256 of the file's content in hexadecimal
     * @param vorgang kennung of the Vorgang that will write the Belege
     */
    public static Steckbriefquelle von(Mappe mappe, String hash, String vorgang, boolean export) {
        String datei = mappe.datei();
        Schluessel schluessel = new Schluessel(Knotenart.QUELLE, "datei-" + summe(datei + "\n" + hash));
        Map<String, Korrektur> korrekturen = new HashMap<>();
        mappe.korrekturen().forEach(k -> korrekturen.put(k.ort(), k));
        return new Steckbriefquelle(schluessel, datei, vorgang, export, korrekturen);
    }

    /** What the file states at this place, of one property or of the thing itself. */
    public Beleg beleg(String ort, @Nullable Merkmal merkmal) {
        Korrektur korrektur = korrektur(ort);
        return new Beleg(
                schluessel.eigen(),
                ort.isEmpty() ? "Datei" : ort,
                Belegart.BELEGT,
                korrektur == null ? null : inWorten(korrektur),
                korrektur == null ? null : korrektur.urheber(),
                vorgang,
                merkmal);
    }

    /** Of what the file itself says is only assessed; it says neither by whom nor why. */
    Beleg einschaetzung(String ort) {
        Korrektur korrektur = korrektur(ort);
        return new Beleg(
                schluessel.eigen(),
                ort,
                Belegart.EINGESCHAETZT,
                korrektur == null
                        ? "In der Datei als eingeschätzt gekennzeichnet."
                        : "Als eingeschätzt gekennzeichnet. " + inWorten(korrektur),
                korrektur == null ? "ohne Angabe" : korrektur.urheber(),
                vorgang);
    }

    private @Nullable Korrektur korrektur(String ort) {
        Matcher zelle = korrekturen.isEmpty() ? null : ZELLE.matcher(ort);
        return zelle != null && zelle.matches() ? korrekturen.get(zelle.group(1)) : null;
    }

    /** Evidence can be read by everybody: a person who stood in the cell is not named. */
    private static String inWorten(Korrektur korrektur) {
        String original = Namensform.einzeilig(korrektur.original());
        return original.isEmpty()
                ? "Beim Einlesen eingetragen; in der Datei ist die Zelle leer."
                : Personenname.stehtIn(korrektur.original())
                        ? "Beim Einlesen korrigiert; in der Datei steht eine Person."
                        : "Beim Einlesen korrigiert; in der Datei steht „%s“."
                                .formatted(
                                        original.length() > LAENGSTES_ORIGINAL
                                                ? Zellinhalt.gekuerzt(original, LAENGSTES_ORIGINAL)
                                                : original);
    }

    /** The place of a cell within the file: with its sheet, where there are sheets. */
    static String ort(Projektangaben angaben, String zelle) {
        return angaben.blatt().isEmpty() || zelle.contains("!") ? zelle : angaben.blatt() + "!" + zelle;
    }

    private static String summe(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /** SHA-256 of a file's content in hexadecimal. */
    public static String hash(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The source itself as a node. Neither its kennung nor its name, which everybody sees, says what the file is called. */
    public Zustand zustand() {
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
