package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whether a row is about a project or what else it is that stands below headings: sums, legends, footnotes, titles, page ends. */
public final class Zeilendeuter {

    /** So begins the name of a row that only shows how to fill in the form; who reads leaves such a row out. */
    public static final String BEISPIEL = "Beispiel:";

    private static final int WENIGE = 3;
    private static final int LAENGSTER_BETRAG = 60;

    private static final Pattern SUMME = Pattern.compile(
            "(?i)^(?:(?:zwischen|gesamt|teil|end)?summen?\\b(?!-).*|(?:zwischen|gesamt|end|teil|jahres)?ergebnis(?:se)?\\b(?!-).*|(?:davon|darunter|hiervon)\\b.*|dav\\..*|(?:saldo|differenz|rest(?:betrag|mittel)?|zusammen|kumuliert|endbetrag)\\b(?!-).*|alle (?:projekte|vorhaben|maßnahmen)\\b.*|[∑Σ].*|übertrag\\b.*"
                    + "|(?:gesamt|insgesamt|total)(?:\\s*[:(\\d].*|\\s+(?:handlungsfeld|hf|bereich|block|abschnitt|kosten|ausgaben|betrag|in|eur|euro|brutto|netto|projekte|vorhaben|maßnahmen|\\p{L}|\\d+)\\b.*)?"
                    + "|gesamt(?:betrag|kosten|ausgaben|volumen)\\b.*"
                    + "|(?:durchschnitt|mittelwert|anzahl)(?:\\s*:.*|\\s+(?:der\\s+)?(?:projekte|vorhaben|maßnahmen|zeilen)\\b.*)?)$");
    private static final Pattern BETRAG = Pattern.compile(
            "(?i)[^\\p{L}]*(?:(?:eur|euro|t€|teur|tsd|mio|mrd|t|p|a|projekte|vorhaben|maßnahmen|stück|%)\\b[^\\p{L}]*)*");
    private static final Pattern SEITE = Pattern.compile(
            "(?i)^(?:fortsetzung\\b.*|(?:seite|blatt|s\\.)\\s*\\d+(?:\\s*(?:von|/)\\s*\\d+)?|[-–]\\s*\\d+\\s*[-–]|wird fortgesetzt.*|ende der (?:liste|tabelle).*)$");
    private static final Pattern ABSCHNITT = Pattern.compile(
            "(?i)^(?:handlungsfeld|themenfeld|aktionsfeld|leitziel|teil|abschnitt|kapitel|block|cluster|schwerpunkt|bereich|prioritätsachse|hf|lz)\\s*(?:\\p{L}|\\d{1,2}|[ivx]+)\\b.*");
    private static final Pattern NUR_NUMMER = Pattern.compile("(?:\\d{1,3}|[A-Z]|[IVX]+)[.)]?");

    private final Spaltendeuter deuter;
    private final Zwischensummen zwischensummen = new Zwischensummen();

    Zeilendeuter(Spaltendeuter deuter) {
        this.deuter = deuter;
    }

    /**
     * What the row is instead of a project; null where it is about one.
     *
     * @param nachLuecke whether empty rows stand above it
     */
    @Nullable
    Verbleib wasSonst(Tabellenteil teil, Blatt.Zeile zeile, boolean nachLuecke) {
        String text = Namensform.einzeilig(zeile.zellen().get(0).gezeigt());
        boolean wenige = zeile.zellen().size() <= WENIGE;
        if (deuter.siehtNachKopfAus(zeile) && wiederholt(teil, zeile)) {
            return Verbleib.KOPF_WIEDERHOLT;
        }
        if (istBeispiel(teil, zeile)) {
            return Verbleib.BEISPIEL;
        }
        if (zeile.zellen().stream().noneMatch(z -> z.gezeigt().chars().anyMatch(Character::isLetterOrDigit))
                && zeile.zellen().size() > 1) {
            return Verbleib.TRENNLINIE;
        }
        if (istNummerierung(teil, zeile)) {
            return Verbleib.NUMMERIERUNG;
        }
        if (istPlatzhalter(teil, zeile)) {
            return Verbleib.PLATZHALTER;
        }
        if (zeile.zellen().stream().allMatch(z -> z.text().equals(Zelle.OHNE_WERT))) {
            return Verbleib.OHNE_ERGEBNIS;
        }
        if (istSumme(teil, zeile, text) || zwischensummen.ist(teil, zeile)) {
            return Verbleib.SUMME;
        }
        if (wenige && istSeitenumbruch(text)) {
            return Verbleib.SEITENUMBRUCH;
        }
        if (wenige && Legende.ist(teil, zeile, text, nachLuecke)) {
            return Verbleib.LEGENDE;
        }
        if (istUeberschrift(teil, zeile, text)) {
            return Verbleib.ZWISCHENTITEL;
        }
        return gelesene(teil, zeile).isEmpty() ? Verbleib.DANEBEN : null;
    }

    /** Whether the text only numbers a page. */
    static boolean istSeitenumbruch(String text) {
        return SEITE.matcher(text).matches();
    }

    /** Whether the row says again what the columns mean, in the same or, just below the headings, in other words. */
    boolean wiederholt(Tabellenteil teil, Blatt.Zeile zeile) {
        int wortgleich = 0;
        int sinngleich = 0;
        boolean anders = false;
        for (Zelle zelle : zeile.zellen()) {
            Spalte spalte = teil.spalte(zelle.spalte());
            Inhalt inhalt = deuter.alsUeberschrift(zelle.gezeigt());
            String form = Namensform.vergleichbar(zelle.gezeigt());
            if (spalte != null && Namensform.vergleichbar(spalte.ueberschrift()).endsWith(form)) {
                wortgleich++;
            } else if (spalte != null && inhalt != null && inhalt == spalte.inhalt()) {
                sinngleich++;
            } else {
                anders |= inhalt != null;
            }
        }
        boolean gleich = wortgleich * 5L >= zeile.zellen().size() * 4L;
        boolean uebersetzt =
                !anders && wortgleich + sinngleich >= WENIGE && zeile.nummer() == teil.letzteKopfzeile() + 1;
        return gleich || uebersetzt;
    }

    private static List<Zelle> gelesene(Tabellenteil teil, Blatt.Zeile zeile) {
        return zeile.zellen().stream()
                .filter(zelle -> {
                    Spalte spalte = teil.spalte(zelle.spalte());
                    return spalte != null && spalte.zaehlt();
                })
                .toList();
    }

    private static @Nullable Inhalt inhalt(Tabellenteil teil, Zelle zelle) {
        Spalte spalte = teil.spalte(zelle.spalte());
        return spalte == null ? null : spalte.inhalt();
    }

    private static boolean istBeispiel(Tabellenteil teil, Blatt.Zeile zeile) {
        Zelle name = teil.zelle(zeile, Inhalt.NAME);
        return name != null && name.gezeigt().strip().startsWith(BEISPIEL);
    }

    /** Few cells, and where the name should stand only what holds its place. */
    private static boolean istPlatzhalter(Tabellenteil teil, Blatt.Zeile zeile) {
        Zelle name = teil.zelle(zeile, Inhalt.NAME);
        return name != null
                && zeile.zellen().size() <= WENIGE
                && Wortlaut.istPlatzhalter(name.gezeigt())
                && (teil.zelle(zeile, Inhalt.KENNUNG) == null || zeile.zellen().size() == 1);
    }

    /** 1, 2, 3 and so on just below the headings. */
    private static boolean istNummerierung(Tabellenteil teil, Blatt.Zeile zeile) {
        if (zeile.nummer() > teil.letzteKopfzeile() + 2 || zeile.zellen().size() < WENIGE) {
            return false;
        }
        int erwartet = 1;
        for (Zelle zelle : zeile.zellen()) {
            if (!zelle.gezeigt().replaceAll("[().\\s]", "").equals(String.valueOf(erwartet++))) {
                return false;
            }
        }
        return true;
    }

    /** Amounts behind a word for a sum, or without any word at all. */
    private static boolean istSumme(Tabellenteil teil, Blatt.Zeile zeile, String erster) {
        List<String> texte = zeile.zellen().stream()
                .map(Zelle::gezeigt)
                .filter(text -> text.length() > LAENGSTER_BETRAG
                        || !BETRAG.matcher(text.strip()).matches())
                .limit(2)
                .map(Namensform::einzeilig)
                .toList();
        if (texte.isEmpty()) {
            return zeile.zellen().size() > 1
                    && teil.zelle(zeile, Inhalt.NAME) == null
                    && gelesene(teil, zeile).stream().allMatch(z -> Inhalt.KOSTEN == inhalt(teil, z));
        }
        boolean nurBetraege = texte.size() == 1 && SUMME.matcher(texte.get(0)).matches();
        boolean duenn = SUMME.matcher(erster).matches()
                && zeile.zellen().size() <= 1 + teil.spalten().size() / 2;
        return nurBetraege || duenn;
    }

    private boolean istUeberschrift(Tabellenteil teil, Blatt.Zeile zeile, String text) {
        if (teil.raster().blatt().istEintragsliste()) {
            return false;
        }
        Zelle erste = zeile.zellen().get(0);
        if (zeile.zellen().size() == 1) {
            return ueberMehrereSpalten(teil, zeile) || gelesene(teil, zeile).isEmpty() || !istName(teil, erste);
        }
        Zelle name = teil.zelle(zeile, Inhalt.NAME);
        String titel = name == null ? "" : Namensform.einzeilig(name.gezeigt());
        return zeile.zellen().size() == 2
                && (ABSCHNITT.matcher(text).matches()
                        || NUR_NUMMER.matcher(titel).matches()
                        || (NUR_NUMMER.matcher(text).matches() && deuter.istZiel(titel)));
    }

    private static boolean ueberMehrereSpalten(Tabellenteil teil, Blatt.Zeile zeile) {
        Bereich bereich =
                teil.raster().bereich(zeile.nummer(), zeile.zellen().get(0).spalte());
        return bereich != null && bereich.bisSpalte() > bereich.vonSpalte();
    }

    /** A lone cell is a project only under the heading of names; in the first column of the table only if it is known. */
    private boolean istName(Tabellenteil teil, Zelle zelle) {
        Spalte spalte = teil.spalte(zelle.spalte());
        return spalte != null
                && spalte.inhalt() == Inhalt.NAME
                && (teil.spalten().get(0).spalte() < zelle.spalte() || deuter.istProjekt(zelle.gezeigt()));
    }
}
