package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.entscheiden.Angabe;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a session.
 *
 * @param gremium key of the body
 * @param datum the day, in ISO form
 */
public record Sitzungsangaben(
        String gremium, String datum, @Nullable String anmerkung, boolean oeffentlich) {

    private static final int TAG = 10;
    private static final int LAENGSTE_ANMERKUNG = 5_000;

    /**
     * Reads a {@code SitzungEingabe}.
     *
     * @throws Anfragefehler naming the field where it cannot be taken so
     */
    public static Sitzungsangaben lies(Netz netz, Map<String, Object> eingabe) {
        String kennung = Angabe.von(eingabe, "gremium").verlangt("die Kennung eines Gremiums");
        Finder.mitKennung(netz, Knotenart.GREMIUM, kennung);
        String datum = Angabe.von(eingabe, "datum").verlangt("der Tag der Sitzung");
        if (datum.length() < TAG) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "datum ist „%s“; erwartet wird ein Tag, etwa 2026-03-17.".formatted(datum));
        }
        return new Sitzungsangaben(
                new Schluessel(Knotenart.GREMIUM, kennung).kennung(),
                datum,
                Angabe.von(eingabe, "anmerkung").hoechstens(LAENGSTE_ANMERKUNG).oderNichts(),
                Boolean.TRUE.equals(eingabe.get("oeffentlich")));
    }
}
