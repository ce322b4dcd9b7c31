package de.zielnetz.tabelle;

import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is by its first bytes (magic numbers): a zip, an OLE2 container, JSON or text; everything else is refused by its name. */
public enum Dateiart {
    ZIP,
    OLE2,
    JSON,
    TEXT;

    private static final Set<String> TABELLEN = Set.of(
            "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "xlt", "ods", "ots", "fods", "csv", "tsv", "tab", "txt",
            "json");

    private static final String GELESEN =
            "Gelesen werden Tabellen aus Excel (.xlsx, .xls) und LibreOffice (.ods), CSV-Dateien und Listen in JSON.";

    private static final String HTML_SEITE = "eine HTML-Seite, wie manche Portale sie statt einer Tabelle ausgeben";
    private static final Pattern HTML =
            Pattern.compile("(?s)(<!--.{0,2000}?-->\\s*+)*+<(!doctype html|(html|head|meta|title|link|style|script"
                    + "|body|table|thead|tbody|tr|td|div|span|font|center|p|br|h[1-6])[\\s/>])");

    /** An object or a list whose first member is one, a text with a colon behind it, or nothing. */
    private static final Pattern JSON_ANFANG = Pattern.compile(
            "(?s)\\[\\s*+(?:[\\[{]\\s*+)?(?:\"[^\"]{0,500}\"\\s*+:|[\\]}\\[{])|\\{\\s*+(?:\"[^\"]{0,500}\"\\s*+:|\\})");

    /** Beginnings of files in ISO-8859-1, and what the file is. */
    private static final Map<String, String> ANDERE = new LinkedHashMap<>();

    static {
        ANDERE.put("%PDF", "ein PDF");
        ANDERE.put("%!PS", "eine PostScript-Datei");
        ANDERE.put("{\\rtf", "ein RTF-Text");
        ANDERE.put("\u0089PNG", "ein Bild (PNG)");
        ANDERE.put("\u00FF\u00D8\u00FF", "ein Bild (JPEG)");
        ANDERE.put("GIF8", "ein Bild (GIF)");
        ANDERE.put("BM\u0000", "ein Bild");
        ANDERE.put("II*\u0000", "ein Bild (TIFF)");
        ANDERE.put("RIFF", "eine Bild- oder Tondatei");
        ANDERE.put("\u001F\u008B", "ein gepacktes Archiv (gzip)");
        ANDERE.put("BZh", "ein gepacktes Archiv (bzip2)");
        ANDERE.put("7z\u00BC\u00AF", "ein gepacktes Archiv (7z)");
        ANDERE.put("Rar!", "ein gepacktes Archiv (RAR)");
        ANDERE.put("\u00FD7zXZ", "ein gepacktes Archiv (xz)");
        ANDERE.put("SQLite format 3", "eine Datenbank (SQLite)");
        ANDERE.put("PAR1", "eine Parquet-Datei");
        ANDERE.put("ID;P", "eine SYLK-Datei (.slk)");
        ANDERE.put("\u0009\u0008\u0008\u0000\u0000\u0005", "eine Tabelle aus Excel 5");
        ANDERE.put("\u0009\u0008\u0010\u0000\u0000\u0006", "ein Stück einer Tabelle aus Excel 97");
        ANDERE.put("\u0009\u0000\u0004\u0000", "eine Tabelle aus Excel 2");
        ANDERE.put("\u0009\u0002\u0006\u0000", "eine Tabelle aus Excel 3");
        ANDERE.put("\u0009\u0004\u0006\u0000", "eine Tabelle aus Excel 4");
    }

    /** The kind, or an Unlesbar that says what the file is instead. */
    public static Dateiart von(String endung, byte[] inhalt) throws Unlesbar {
        String anfang = new String(inhalt, 0, Math.min(inhalt.length, 4096), StandardCharsets.ISO_8859_1);
        if (anfang.startsWith("PK\u0003\u0004") || anfang.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (anfang.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        for (Map.Entry<String, String> art : ANDERE.entrySet()) {
            if (anfang.startsWith(art.getKey())) {
                throw falsch(endung, art.getValue());
            }
        }
        // Marks of UTF-8 and zeros of UTF-16 stand between the letters.
        String text =
                anfang.replaceAll("[\u0000\u00EF\u00BB\u00BF\u00FE\u00FF]", "").stripLeading();
        pruefeAuszeichnung(endung, text.toLowerCase(Locale.ROOT));
        return endung.equals("json") || JSON_ANFANG.matcher(text).lookingAt() ? JSON : TEXT;
    }

    private static void pruefeAuszeichnung(String endung, String text) throws Unlesbar {
        if (HTML.matcher(text).lookingAt()) {
            throw falsch(endung, HTML_SEITE);
        }
        if (text.startsWith("mime-version:")) {
            throw falsch(endung, "eine gespeicherte Webseite (.mht)");
        }
        if (text.startsWith("<?xml") || text.startsWith("<office:document") || text.startsWith("<workbook")) {
            if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")
                    || text.contains("progid=\"excel.sheet\"")) {
                throw falsch(endung, "eine XML-Tabelle von Excel 2003");
            }
            if (text.contains("urn:oasis:names:tc:opendocument")) {
                throw falsch(endung, "ein OpenDocument in einer einzigen XML-Datei (.fods)");
            }
            throw falsch(endung, text.contains("<html") ? HTML_SEITE : "eine XML-Datei");
        }
    }

    public static Unlesbar falsch(String endung, String was) {
        return TABELLEN.contains(endung)
                ? new Unlesbar(
                        Ursache.FORMAT_FALSCH_BENANNT,
                        "Die Datei heißt .%s, ist aber %s. Bitte in Excel oder LibreOffice öffnen und als .xlsx, .ods oder CSV speichern. %s"
                                .formatted(endung, was, GELESEN))
                : new Unlesbar(Ursache.FORMAT_UNBEKANNT, "Die Datei ist %s. %s".formatted(was, GELESEN));
    }

    public static Unlesbar unbekannt() {
        return new Unlesbar(Ursache.FORMAT_UNBEKANNT, "Was die Datei ist, lässt sich nicht erkennen. " + GELESEN);
    }

    /** Says so where the name promises something else than the content. */
    public static void meldeNamen(String endung, String passende, String was, Hinweise hinweise) {
        if (TABELLEN.contains(endung) && !Set.of(passende.split(" ")).contains(endung)) {
            hinweise.melde(
                    "NAME_PASST_NICHT",
                    "",
                    "Die Datei heißt .%s, ist aber %s; sie wurde so gelesen, wie sie ist.".formatted(endung, was));
        }
    }
}
