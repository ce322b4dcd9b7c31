package de.zielnetz.suche;

import de.zielnetz.suche.wort.Passung;
import de.zielnetz.suche.wort.Wort;
import de.zielnetz.suche.wort.Wortvergleich;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The words of a net, each once, ordered so that those that may fit a sought one are found without looking at all. */
final class Wortschatz {

    private static final int ENDE = 5;

    /** More words than that with one beginning say that somebody has only begun to type; any of them fill the list. */
    private static final int MEISTE_BEIM_TIPPEN = 300;

    private final List<Wort> woerter;
    private final Map<String, List<Wort>> nachForm = new HashMap<>();
    private final Map<String, List<Wort>> nachStamm = new HashMap<>();
    private final Map<String, List<Wort>> nachErstemTeil = new HashMap<>();
    private final Map<String, List<Wort>> nachEnde = new HashMap<>();
    private final Map<Suchtexte.Feld, Set<String>> jeFeld;
    private final String[] formen;

    /** Costs the words and their parts, and ordering them. */
    Wortschatz(Collection<Wort> alle, Map<Suchtexte.Feld, Set<String>> jeFeld) {
        woerter = List.copyOf(alle);
        this.jeFeld = jeFeld;
        for (Wort wort : woerter) {
            nimm(nachForm, wort.normal(), wort);
            if (!wort.hatZiffer()) {
                nimmTeile(wort);
            }
        }
        formen = nachForm.keySet().toArray(String[]::new);
        Arrays.sort(formen);
    }

    private void nimmTeile(Wort wort) {
        wort.staemme().forEach(stamm -> nimm(nachStamm, stamm, wort));
        for (Wort.Teil teil : wort.teile()) {
            nimm(nachForm, teil.normal(), wort);
            teil.staemme().forEach(stamm -> nimm(nachStamm, stamm, wort));
        }
        List<Wort.Teil> einzelne = wort.einzelne();
        if (einzelne.size() > 1) {
            nimm(nachErstemTeil, einzelne.get(0).normal(), wort);
        }
        if (wort.normal().length() > ENDE) {
            nimm(nachEnde, ende(wort.normal()), wort);
        }
    }

    private static void nimm(Map<String, List<Wort>> wohin, String form, Wort wort) {
        wohin.computeIfAbsent(form, f -> new ArrayList<>(1)).add(wort);
    }

    private static String ende(String normal) {
        return normal.substring(normal.length() - ENDE);
    }

    /** All of them, in no order. */
    List<Wort> woerter() {
        return woerter;
    }

    /** Whether the word stands in this field of any node. */
    boolean steht(Wort wort, Suchtexte.Feld feld) {
        return jeFeld.getOrDefault(feld, Set.of()).contains(wort.text());
    }

    /** The whole words of this form, however they are spelt. */
    List<Wort> mitForm(String normal) {
        return nachForm.getOrDefault(normal, List.of()).stream()
                .filter(wort -> wort.normal().equals(normal))
                .toList();
    }

    /** The words that fit, by how they do. Costs those that begin with the same letter. */
    Map<Passung, Set<Wort>> passende(Wortvergleich vergleich) {
        Map<Passung, Set<Wort>> passende = new EnumMap<>(Passung.class);
        for (Wort wort : moegliche(vergleich)) {
            Wortvergleich.Passendes passendes = vergleich.passt(wort);
            if (passendes != null) {
                passende.computeIfAbsent(passendes.passung(), p -> new LinkedHashSet<>())
                        .add(wort);
            }
        }
        return passende;
    }

    private Set<Wort> moegliche(Wortvergleich vergleich) {
        Wort gesucht = vergleich.gesucht();
        String normal = gesucht.normal();
        Set<Wort> moegliche = new LinkedHashSet<>();
        int hoechstens = vergleich.beimTippen() ? MEISTE_BEIM_TIPPEN : Integer.MAX_VALUE;
        Consumer<List<Wort>> nimm = worte -> {
            if (moegliche.size() < hoechstens) {
                moegliche.addAll(worte.subList(0, Math.min(worte.size(), hoechstens - moegliche.size())));
            }
        };
        nimm.accept(nachForm.getOrDefault(normal, List.of()));
        gesucht.staemme().forEach(stamm -> nimm.accept(nachStamm.getOrDefault(stamm, List.of())));
        if (vergleich.sindAnfaengeRecht()) {
            mitAnfang(normal, form -> nimm.accept(nachForm.getOrDefault(form, List.of())));
        }
        if (vergleich.vertipptes().moeglich()) {
            mitAnfang(normal.substring(0, 1), form -> {
                if (vergleich.vertipptes().istEs(form)) {
                    nimm.accept(nachForm.getOrDefault(form, List.of()));
                }
            });
        }
        if (!gesucht.teile().isEmpty()) {
            nimm.accept(nachErstemTeil.getOrDefault(gesucht.teile().get(0).normal(), List.of()));
        }
        if (normal.length() >= ENDE) {
            nimm.accept(nachEnde.getOrDefault(ende(normal), List.of()));
        }
        return moegliche;
    }

    private void mitAnfang(String anfang, Consumer<String> nimm) {
        int ab = Arrays.binarySearch(formen, anfang);
        for (int i = ab < 0 ? -ab - 1 : ab; i < formen.length && formen[i].startsWith(anfang); i++) {
            nimm.accept(formen[i]);
        }
    }
}
