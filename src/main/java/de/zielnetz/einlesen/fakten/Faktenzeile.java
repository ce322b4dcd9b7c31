package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.Faktenblatt.Faktenreihe;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Zelle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row with the table it stands in and what its columns mean. */
record Faktenzeile(Faktenblatt blatt, Faktenreihe reihe, Map<String, Integer> spalten) {

    /** The stripped text of this column; null where the cell is empty, struck out or an error, or there is no such column. */
    @Nullable
    String zelle(String spalte) {
        Zelle zelle = roh(spalte);
        return zelle == null ? null : leerIstNull(Wortlaut.text(zelle).strip());
    }

    /** The same as the value of a property is read: digits and dates as they are and not as they are shown. */
    @Nullable
    String zelle(Merkmal merkmal) {
        Zelle zelle = roh(merkmal.schluessel());
        if (zelle == null || merkmal.typ() == Merkmal.Typ.TEXT || merkmal.typ() == Merkmal.Typ.LISTE) {
            return zelle(merkmal.schluessel());
        }
        String text = zelle.text().strip();
        return leerIstNull(zelle.art() == Zelle.Art.DATUM ? text.substring(0, Math.min(10, text.length())) : text);
    }

    boolean istZahl(Merkmal merkmal) {
        Zelle zelle = roh(merkmal.schluessel());
        return zelle != null && zelle.art() == Zelle.Art.ZAHL;
    }

    /** The place of this column in the row: {@code C7}. */
    String ort(String spalte) {
        return blatt.ort(reihe.nummer(), spalten.getOrDefault(spalte, 0));
    }

    /** The same with its sheet, as evidence names it. */
    String ganzerOrt(String spalte) {
        return blatt.inMappe() ? blatt.name() + "!" + ort(spalte) : ort(spalte);
    }

    /** The finding at the cell of this column. */
    Befund an(String spalte, Befund befund) {
        return befund.an(blatt.blattname(), ort(spalte));
    }

    private @Nullable Zelle roh(String spalte) {
        Integer nummer = spalten.get(spalte);
        Zelle zelle = nummer == null ? null : reihe.zellen().get(nummer);
        return zelle == null || zelle.art() == Zelle.Art.FEHLER || zelle.istDurchgestrichen() ? null : zelle;
    }

    private static @Nullable String leerIstNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
