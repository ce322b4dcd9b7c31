package de.zielnetz.liste;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list: reads its cells, and notes what cannot be read.
 *
 * @param kopf in which column, counted from 0, stands what
 * @param befunde to which what is wrong is added
 */
public record Listenzeile(Blatt blatt, Blatt.Zeile zeile, Map<String, Integer> kopf, List<Listenbefund> befunde) {

    private static final int LAENGSTER = 5_000;

    /** Sheet and cell of a column in this row, or of its first cell where the list has no such column. */
    public String ort(String spalte) {
        return blatt.ort(zeile.nummer(), kopf.getOrDefault(spalte, 0));
    }

    /** Whether the list has the column at all: what it lacks says nothing, an empty cell says that there is nothing. */
    public boolean hat(String spalte) {
        return kopf.containsKey(spalte);
    }

    public void fehler(String spalte, String satz, List<String> vorschlaege) {
        befunde.add(Listenbefund.fehler(ort(spalte), spalte, satz, vorschlaege));
    }

    public void hinweis(String spalte, String satz) {
        befunde.add(Listenbefund.hinweis(ort(spalte), spalte, satz));
    }

    private @Nullable Zelle zelle(String spalte) {
        Integer platz = kopf.get(spalte);
        return platz == null
                ? null
                : zeile.zellen().stream()
                        .filter(z -> z.spalte() == platz && !z.istDurchgestrichen())
                        .findFirst()
                        .orElse(null);
    }

    /** The text of a cell, null where it is empty or longer than the program keeps, which is a finding. */
    public @Nullable String text(String spalte) {
        return text(spalte, LAENGSTER);
    }

    /** The same where more, or less, is kept. */
    public @Nullable String text(String spalte, int laengster) {
        Zelle zelle = zelle(spalte);
        String text = zelle == null ? "" : Wortlaut.text(zelle);
        if (text.length() > laengster) {
            fehler(
                    spalte,
                    "%s ist mit %d Zeichen zu lang; möglich sind %d.".formatted(spalte, text.length(), laengster),
                    List.of());
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A number as Germans write it; a cell shown in percent counts as it is shown. Null where there is none, or it is none, which is a finding. */
    public @Nullable Double zahl(String spalte) {
        Zelle zelle = zelle(spalte);
        if (zelle == null || Wortlaut.text(zelle).isEmpty()) {
            return null;
        }
        boolean alsZahl = zelle.art() == Zelle.Art.ZAHL;
        if (alsZahl && zelle.gezeigt().endsWith("%")) {
            return new BigDecimal(zelle.text()).movePointRight(2).doubleValue();
        }
        String text = alsZahl ? zelle.text() : zelle.text().strip().replaceFirst("\\s*%$", "");
        return (Double) wert(spalte, text, Merkmal.WERT, alsZahl);
    }

    /** A {@link de.zielnetz.netz.Datum}; null where there is none, or it is none, which is a finding. */
    public @Nullable String tag(String spalte) {
        Zelle zelle = zelle(spalte);
        if (zelle == null || zelle.text().isBlank()) {
            return null;
        }
        String text = zelle.art() == Zelle.Art.DATUM
                ? zelle.text().substring(0, Math.min(10, zelle.text().length()))
                : zelle.text().strip();
        return (String) wert(spalte, text, Merkmal.DATUM, false);
    }

    /** One of these words, whatever their case and punctuation; null where there is none, or it is another, which is a finding. */
    public @Nullable String wort(String spalte, List<String> worte) {
        String text = text(spalte);
        if (text == null) {
            return null;
        }
        String form = Namensform.vergleichbar(text);
        String wort = worte.stream()
                .filter(w -> Namensform.vergleichbar(w).equals(form))
                .findFirst()
                .orElse(null);
        if (wort == null) {
            List<String> nahe = Naehe.naechste(worte, text);
            fehler(
                    spalte,
                    "%s ist „%s“; erwartet wird eines von: %s.%s"
                            .formatted(spalte, Naehe.kurz(text), String.join(", ", worte), Naehe.satz(nahe)),
                    nahe);
        }
        return wort;
    }

    private @Nullable Object wert(String spalte, String text, Merkmal merkmal, boolean alsZahl) {
        try {
            return Merkmalswert.lies(text, merkmal, null, alsZahl);
        } catch (Wertfehler e) {
            Befund befund = e.befund();
            fehler(
                    spalte,
                    "%s: %s Erwartet wird %s.".formatted(spalte, befund.satz(), befund.erwartet()),
                    befund.vorschlaege());
            return null;
        }
    }
}
