package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    private static final int MEISTE_GENANNTE = 2;

    /** The first that fits counts. */
    public enum Art {
        MOEGLICHE_DUBLETTE,
        KONKURRENZ,
        /** More than one field or goal, or an actor or a technology: something speaks for working together. */
        SYNERGIE,
        /** One field and nothing else. */
        GLEICHES_FELD,
        /** One goal or Leitziel and nothing else. */
        GLEICHES_ZIEL,
        /** Nothing but words. */
        AEHNLICHE_WORTE
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
        return geteilt(netz, alles);
    }

    /** A Leitziel counts beside no goal: a shared goal brings it along. */
    private static Deutung geteilt(Netz netz, List<Gemeinsames> alles) {
        boolean mitZielen = alles.stream().anyMatch(g -> g.teil() == Teil.ZIELE);
        List<Gemeinsames> dinge = alles.stream()
                .filter(g -> g.knoten() >= 0 && !(mitZielen && g.teil() == Teil.LEITZIELE))
                .toList();
        if (dinge.isEmpty()) {
            return new Deutung(
                    Art.AEHNLICHE_WORTE, "Beide gebrauchen ähnliche Worte; sonst teilen sie, soweit gesagt, nichts.");
        }
        Gemeinsames erstes = dinge.get(0);
        String was = netz.name(erstes.knoten());
        if (dinge.size() == 1 && erstes.teil() == Teil.FELDER) {
            return new Deutung(
                    Art.GLEICHES_FELD, "Beide gehören zu „%s“ und teilen, soweit gesagt, sonst nichts.".formatted(was));
        }
        if (dinge.size() == 1 && (erstes.teil() == Teil.ZIELE || erstes.teil() == Teil.LEITZIELE)) {
            return new Deutung(
                    Art.GLEICHES_ZIEL,
                    "Beide tragen zu „%s“ bei und teilen, soweit gesagt, sonst nichts.".formatted(was));
        }
        return new Deutung(
                Art.SYNERGIE,
                "Beide teilen %s und brauchen, soweit gesagt, nicht dieselben Akteure oder Mittel zur selben Zeit."
                        .formatted(dinge.stream()
                                .limit(MEISTE_GENANNTE)
                                .map(g -> "„" + netz.name(g.knoten()) + "“")
                                .collect(Collectors.joining(" und "))));
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
