package de.zielnetz.analyse.entwurf;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.wort.Wort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project that may be what a draft means: copied, or said in other words. Only texts tell; what both are joined with
 * does not matter, for who copies may place it elsewhere.
 *
 * @param projekt a node
 * @param aehnlichkeit 0 to 1
 * @param worte the words of the project that the draft has too, as they are written there, those of its name first
 * @param satz what speaks for it, a German sentence
 */
public record Doppelung(int projekt, double aehnlichkeit, List<String> worte, String satz) {

    /** Of one name so much stands in the other text. */
    private static final double NAME_AB = 0.7;
    /** And of the other name so much in the one text: less where it is the draft's, which may say more. */
    private static final double ENTWURFSNAME_AB = 0.15;

    private static final double PROJEKTNAME_AB = 0.3;
    /** Of both whole texts so much stands in the other, where both say enough. */
    private static final double TEXT_AB = 0.4;

    private static final int GENUG_WORTE = 6;
    private static final int MEISTE_WORTE = 12;

    /** @param namen its name and what it is also called */
    private record Text(List<Wortmenge> namen, Wortmenge alles) {

        static Text von(Netz netz, int projekt) {
            List<String> namen = alleNamen(netz, projekt).toList();
            List<String> texte = new ArrayList<>(namen);
            texte.add(beschreibung(netz, projekt));
            return new Text(
                    namen.stream().map(name -> Wortmenge.von(List.of(name))).toList(), Wortmenge.von(texte));
        }

        /** The best that one of its names reaches. */
        double namensdeckung(Text anderer, ToDoubleFunction<Wort> gewicht) {
            return namen.stream()
                    .mapToDouble(name -> Worttreffer.deckung(name.worte(), anderer.alles, gewicht))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * All of them, the most alike first. Costs the texts of all projects.
     *
     * @param entwurf the draft's node in this net
     * @param auswahl the projects that count, counted from 0; null for all
     */
    public static List<Doppelung> von(Netz netz, int entwurf, @Nullable BitSet auswahl) {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        Map<Integer, Text> texte = new HashMap<>();
        Map<Set<String>, Integer> haeufigkeit = new HashMap<>();
        for (int p = anfang; p < netz.ende(Knotenart.PROJEKT); p++) {
            Text text = Text.von(netz, p);
            texte.put(p, text);
            text.alles().worte().forEach(wort -> haeufigkeit.merge(wort.staemme(), 1, Integer::sum));
        }
        int projekte = texte.size();
        ToDoubleFunction<Wort> gewicht =
                wort -> Math.log1p((double) projekte / haeufigkeit.getOrDefault(wort.staemme(), 1));
        Text gesucht = texte.getOrDefault(entwurf, new Text(List.of(), Wortmenge.von(List.of())));
        List<Doppelung> alle = new ArrayList<>();
        texte.forEach((p, text) -> {
            boolean zaehlt = p != entwurf && (auswahl == null || auswahl.get(p - anfang));
            double aehnlichkeit = zaehlt ? aehnlichkeit(gesucht, text, gewicht) : 0;
            if (aehnlichkeit > 0) {
                alle.add(sage(netz, p, aehnlichkeit, gesucht, text));
            }
        });
        alle.sort(Comparator.comparingDouble((Doppelung d) -> -d.aehnlichkeit()).thenComparingInt(Doppelung::projekt));
        return alle;
    }

    /** 0 where nothing speaks for a duplicate. */
    private static double aehnlichkeit(Text entwurf, Text text, ToDoubleFunction<Wort> gewicht) {
        double name = text.namensdeckung(entwurf, gewicht);
        double entwurfsname = entwurf.namensdeckung(text, gewicht);
        boolean gleich = (name >= NAME_AB && entwurfsname >= ENTWURFSNAME_AB)
                || (entwurfsname >= NAME_AB && name >= PROJEKTNAME_AB);
        double nachNamen = gleich ? Math.sqrt(name * entwurfsname) : 0;
        if (Math.min(entwurf.alles().worte().size(), text.alles().worte().size()) < GENUG_WORTE) {
            return nachNamen;
        }
        double hin = Worttreffer.deckung(text.alles().worte(), entwurf.alles(), gewicht);
        double her = Worttreffer.deckung(entwurf.alles().worte(), text.alles(), gewicht);
        return Math.max(nachNamen, Math.min(hin, her) >= TEXT_AB ? Math.sqrt(hin * her) : 0);
    }

    private static Doppelung sage(Netz netz, int projekt, double aehnlichkeit, Text entwurf, Text text) {
        List<String> worte = text.alles().worte().stream()
                .filter(wort -> Worttreffer.von(wort, entwurf.alles()) > 0)
                .map(Wort::text)
                .distinct()
                .limit(MEISTE_WORTE)
                .toList();
        String satz = "„%s“ könnte dasselbe Vorhaben sein: Ganz oder in Teilen hat der Entwurf auch %s."
                .formatted(
                        netz.name(projekt),
                        worte.stream().map(wort -> "„" + wort + "“").collect(Collectors.joining(", ")));
        return new Doppelung(projekt, Math.round(Math.min(1, aehnlichkeit) * 1e3) / 1e3, worte, satz);
    }

    private static Stream<String> alleNamen(Netz netz, int projekt) {
        Stream<String> andere = netz.wert(projekt, Merkmal.ALIASE) instanceof List<?> liste
                ? liste.stream().map(String::valueOf)
                : Stream.empty();
        return Stream.concat(Stream.of(netz.name(projekt)), andere);
    }

    private static String beschreibung(Netz netz, int projekt) {
        Object text = netz.wert(projekt, Merkmal.BESCHREIBUNG);
        return text == null ? "" : text.toString();
    }
}
