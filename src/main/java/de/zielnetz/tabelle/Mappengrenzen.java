package de.zielnetz.tabelle;

/**
 * How much a spreadsheet may hold (resource limits, against zip bombs, XML bombs and sheets without end). All are checked while reading, before memory is taken; empty cells that merely carry
 * a format count nowhere. A form or a project list stays far below; what goes beyond is a mistake or an attack.
 */
public final class Mappengrenzen {

    /** Bytes of a file. */
    public static final int DATEI = 20 * 1024 * 1024;

    /** Bytes of all parts of a zipped file together, as its directory declares them and as they are read. */
    public static final long ENTPACKT = 100L * 1024 * 1024;

    /** A part beyond {@link #RATIO_AB} bytes may be this many times its packed size; deflate reaches 1032. */
    public static final int RATIO = 250;

    public static final long RATIO_AB = 10L * 1024 * 1024;

    public static final int ARCHIVTEILE = 2_000;

    public static final int BLAETTER = 200;

    /** Rows with content on one sheet. */
    static final int ZEILEN = 100_000;

    /** Columns from the first one on. */
    public static final int SPALTEN = 1_000;

    /** Cells with content in the whole file. */
    public static final int ZELLEN = 500_000;

    /** Characters of one cell, as in Excel. */
    public static final int ZELLTEXT = 32_767;

    /** Characters of all cells together, repeated texts counted each time, blank ones too. */
    public static final int TEXT = 25_000_000;

    /** Entries of a table of shared texts; in an old .xls each costs 140 bytes beside its text. */
    public static final int TEXTE = 500_000;

    /** Records of an old .xls: a cell is one, a row and a format too. */
    public static final int SAETZE = 1_500_000;

    /** Characters of a sheet's name that are kept; Excel allows 31. */
    static final int BLATTNAME = 100;

    /** Merged ranges in the whole file. */
    static final int VERBUNDEN = 100_000;

    /** Cell formats, and characters of one number format (Excel: 65,490 and 255). */
    public static final int FORMATE = 65_536;

    public static final int FORMATMUSTER = 255;

    /** Number formats that a file defines itself; Excel allows some 250. */
    public static final int MUSTER = 5_000;

    /** Characters of a number in a file; the longest double has some 330. */
    public static final int ZAHL = 400;

    /** Formats whose numbers are shown as the sheet shows them, and how many such numbers; others show their digits. */
    static final int ANZEIGEFORMATE = 500;

    static final int ANZEIGEN = 250_000;

    /** Nesting, distinct names, and attributes of an element in XML. */
    public static final int XML_TIEFE = 256;

    public static final int XML_NAMEN = 5_000;

    public static final int XML_NAMENSZEICHEN = 500_000;

    /** Bytes from one element or text to the next, of which a parser might keep all. */
    public static final int XML_STUECK = 2 * 1024 * 1024;

    public static final int XML_ATTRIBUTE = 200;

    /** Characters of an attribute: a whole cell text, which ODS may hold in one. */
    public static final int XML_ATTRIBUT = 70_000;

    /** Rows and columns a sheet can have at all. */
    public static final int LETZTE_ZEILE = 1_048_576;

    public static final int LETZTE_SPALTE = 16_383;

    /** Bytes of all extra fields in the directory of a zip, of which a library makes objects of four bytes each. */
    public static final int ARCHIVZUSAETZE = 200_000;

    private Mappengrenzen() {}
}
