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
 * What a body decided, as somebody enters it.
 *
 * @param dafuer votes, 0 or more; null where nobody says
 * @param drucksache key of a paper of the net; null where a new one is given or none
 * @param neueDrucksache a paper that the net does not hold yet; null where there is none
 */
public record Entscheidung(
        Ergebnis ergebnis,
        String begruendung,
        @Nullable Integer dafuer,
        @Nullable Integer dagegen,
        @Nullable Integer enthalten,
        @Nullable String drucksache,
        @Nullable NeueDrucksache neueDrucksache) {

    private static final int LAENGSTER_GRUND = 5_000;
    private static final int LAENGSTER_NAME = 200;
    private static final int MEISTE_STIMMEN = 10_000;

    /**
     * @param nummer as printed on it: {@code 18-08544-01}
     * @param art BESCHLUSS, VORLAGE or MITTEILUNG
     */
    public record NeueDrucksache(String nummer, String name, String art) {}

    /**
     * Reads an {@code EntscheidungEingabe}.
     *
     * @throws Anfragefehler naming the field where it cannot be taken so
     */
    @SuppressWarnings("unchecked") // input objects are maps by name
    public static Entscheidung lies(Netz netz, Map<String, Object> eingabe) {
        String drucksache = Angabe.von(eingabe, "drucksache").oderNichts();
        Map<String, Object> neue = (Map<String, Object>) eingabe.get("neueDrucksache");
        if (drucksache != null) {
            if (neue != null) {
                throw falsch("drucksache und neueDrucksache sind beide angegeben; erwartet wird höchstens eine.");
            }
            Finder.mitKennung(netz, Knotenart.DRUCKSACHE, drucksache);
        }
        return new Entscheidung(
                Ergebnis.valueOf(String.valueOf(eingabe.get("ergebnis"))),
                Angabe.von(eingabe, "begruendung").hoechstens(LAENGSTER_GRUND).verlangt("warum so entschieden wurde"),
                stimmen(eingabe, "dafuer"),
                stimmen(eingabe, "dagegen"),
                stimmen(eingabe, "enthalten"),
                drucksache == null ? null : new Schluessel(Knotenart.DRUCKSACHE, drucksache).kennung(),
                neue == null
                        ? null
                        : new NeueDrucksache(
                                zeile(neue, "nummer", "die Nummer, die auf ihr steht"),
                                zeile(neue, "name", "wie sie heißt"),
                                String.valueOf(neue.get("art"))));
    }

    private static String zeile(Map<String, Object> eingabe, String feld, String erwartet) {
        return Angabe.von(eingabe, feld)
                .inEinerZeile()
                .hoechstens(LAENGSTER_NAME)
                .verlangt(erwartet);
    }

    private static @Nullable Integer stimmen(Map<String, Object> eingabe, String feld) {
        Integer zahl = (Integer) eingabe.get(feld);
        if (zahl != null && (zahl < 0 || zahl > MEISTE_STIMMEN)) {
            throw falsch("%s ist %d; möglich sind 0 bis %d Stimmen.".formatted(feld, zahl, MEISTE_STIMMEN));
        }
        return zahl;
    }

    private static Anfragefehler falsch(String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, satz);
    }
}
