package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the properties that a row gives. */
final class Merkmalszellen {

    private Merkmalszellen() {}

    /** @param art the kind of node, null for a relationship */
    static Map<Merkmal, Object> lies(
            Faktenzeile zeile, List<Faktenspalte> spalten, @Nullable Knotenart art, Melder befunde) {
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        for (Faktenspalte spalte : spalten) {
            Merkmal merkmal = spalte.merkmal();
            String zelle = merkmal == null ? null : zeile.zelle(merkmal);
            if (merkmal != null && zelle != null) {
                try {
                    merkmale.put(merkmal, Merkmalswert.lies(zelle, merkmal, art, zeile.istZahl(merkmal)));
                } catch (Wertfehler e) {
                    befunde.melde(zeile, spalte.schluessel(), e.befund());
                }
            }
        }
        return merkmale;
    }
}
