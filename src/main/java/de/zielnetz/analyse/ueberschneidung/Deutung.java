package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an overlap may mean.
 *
 * @param regel the rule that says so, a German sentence
 */
public record Deutung(Art art, String regel) {

    /** Texts as alike as this and a shared field or goal make a possible duplicate. */
    public static final double DUBLETTE_AB = 0.5;

    /** Texts as alike as this are enough for one, as where a draft says nothing but its name. */
    public static final double DUBLETTE_ALLEIN_AB = 0.8;

    /** The first that fits counts. */
    public enum Art {
        MOEGLICHE_DUBLETTE,
        KONKURRENZ,
        SYNERGIE
    }

    /**
     * The rules in their order, the first that fits counts.
     *
     * @param alles what both share, see {@link Erklaerung#gemeinsames}
     * @param text how alike their texts are, 0 to 1
     */
    static Deutung von(Netz netz, Paar paar, List<Gemeinsames> alles, double text, boolean nurBelegt) {
        Deutung dublette = dublette(erstes(netz, alles, Teil.FELDER, Teil.ZIELE), text);
        if (dublette != null) {
            return dublette;
        }
        Deutung konkurrenz = konkurrenz(netz, paar, alles, nurBelegt);
        if (konkurrenz != null) {
            return konkurrenz;
        }
        String was = erstes(netz, alles, Teil.values());
        return new Deutung(
                Art.SYNERGIE,
                was == null
                        ? "Beide brauchen ähnliche Worte und könnten voneinander lernen."
                        : "Beide teilen „%s“ und brauchen, soweit gesagt, nicht dieselben Akteure oder Mittel zur selben Zeit."
                                .formatted(was));
    }

    private static @Nullable Deutung dublette(@Nullable String ort, double text) {
        if (text >= DUBLETTE_AB && ort != null) {
            return new Deutung(
                    Art.MOEGLICHE_DUBLETTE,
                    String.format(
                            Locale.GERMAN,
                            "Name und Beschreibung gleichen sich zu %.0f %% (ab %.0f %%), und beide stehen bei „%s“.",
                            text * 100,
                            DUBLETTE_AB * 100,
                            ort));
        }
        if (text >= DUBLETTE_ALLEIN_AB) {
            return new Deutung(
                    Art.MOEGLICHE_DUBLETTE,
                    String.format(
                            Locale.GERMAN,
                            "Name und Beschreibung gleichen sich zu %.0f %%; ab %.0f %% genügt das.",
                            text * 100,
                            DUBLETTE_ALLEIN_AB * 100));
        }
        return null;
    }

    private static @Nullable Deutung konkurrenz(Netz netz, Paar paar, List<Gemeinsames> alles, boolean nurBelegt) {
        int monate = alles.stream()
                .filter(g -> g.teil() == Teil.ZEIT)
                .mapToInt(Gemeinsames::monate)
                .sum();
        String wer = erstes(netz, alles, Teil.AKTEURE);
        if (monate > 0 && wer != null) {
            return new Deutung(Art.KONKURRENZ, "Beide brauchen „%s“ in denselben Monaten (%d).".formatted(wer, monate));
        }
        String geld = gemeinsameFinanzierung(netz, paar, nurBelegt);
        if (monate > 0 && geld != null) {
            return new Deutung(
                    Art.KONKURRENZ, "Beide werden in denselben Monaten (%d) aus „%s“ bezahlt.".formatted(monate, geld));
        }
        return null;
    }

    private static @Nullable String erstes(Netz netz, List<Gemeinsames> alles, Teil... teile) {
        return alles.stream()
                .filter(g -> g.knoten() >= 0 && List.of(teile).contains(g.teil()))
                .map(g -> netz.name(g.knoten()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String gemeinsameFinanzierung(Netz netz, Paar paar, boolean nurBelegt) {
        Object eine = netz.wert(paar.a(), Merkmal.FINANZIERUNG);
        Object andere = netz.wert(paar.b(), Merkmal.FINANZIERUNG);
        boolean zaehlt = !nurBelegt
                || netz.merkmalbelegart(paar.a(), Merkmal.FINANZIERUNG)
                                .und(netz.merkmalbelegart(paar.b(), Merkmal.FINANZIERUNG))
                        == Belegart.BELEGT;
        return eine != null
                        && andere != null
                        && zaehlt
                        && eine.toString()
                                .strip()
                                .equalsIgnoreCase(andere.toString().strip())
                ? eine.toString().strip()
                : null;
    }
}
