package de.zielnetz.einlesen.person;

import java.util.List;

/**
 * What the erasure of a name would do. Nothing has happened yet.
 *
 * @param bestaetigung to be handed in to have exactly this done; empty where something stands in the way
 * @param hindernisse what is called after the name: with these, nothing is erased
 * @param wirdGeloescht places at which the name would be replaced, the past included
 * @param bleibt places that would stay, each with its reason
 * @param vorschauen how many files that were handed in and not imported would go: nobody can look into them
 */
public record Personenvorschau(
        String name,
        String bestaetigung,
        List<String> hindernisse,
        List<Personenstelle> wirdGeloescht,
        List<Personenstelle> bleibt,
        long vorschauen,
        String satz) {

    private static final int HOECHSTENS = 1_000;

    static Personenvorschau von(Personenmuster muster, Loeschplan plan, long vorschauen) {
        boolean geht = plan.hindernisse().isEmpty();
        return new Personenvorschau(
                muster.name(),
                geht ? "%08x-%x".formatted(plan.fingerabdruck(), plan.gehende().size()) : "",
                plan.hindernisse(),
                erste(plan.gehende()),
                erste(plan.bleibende()),
                vorschauen,
                geht ? satz(muster, plan, vorschauen) : hindernis(muster, plan));
    }

    /** A list of thousands helps nobody. */
    static List<Personenstelle> erste(List<Personenstelle> stellen) {
        return stellen.stream().distinct().limit(HOECHSTENS).toList();
    }

    private static String satz(Personenmuster muster, Loeschplan plan, long vorschauen) {
        int laengste = Math.max(plan.gehende().size(), plan.bleibende().size());
        return "„%s“ würde an %d Stellen gelöscht, an %d bleibt der Text%s; %d offene Vorschauen gingen mit. Bestätigen Sie mit bestaetigung."
                .formatted(
                        muster.name(),
                        plan.gehende().size(),
                        plan.bleibende().size(),
                        laengste > HOECHSTENS ? " (genannt sind je die ersten %d)".formatted(HOECHSTENS) : "",
                        vorschauen);
    }

    private static String hindernis(Personenmuster muster, Loeschplan plan) {
        return "„%s“ gehört zu einer Benennung im Netz: %s. Es wurde nichts gelöscht; nennen Sie den ganzen Namen der Person, oder benennen Sie das erst um."
                .formatted(
                        muster.name(),
                        String.join("; ", plan.hindernisse().stream().limit(5).toList()));
    }
}
