package de.zielnetz.entscheiden.pruefung;

import de.zielnetz.analyse.Laufzeit;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.sprache.Zahl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants the same in the same field: money of the same actor, work of the same actors, or the same time.
 * What is over does not compete.
 *
 * @param netz the net that the nodes are of
 * @param knoten the project, or the idea as if it were one
 * @param idee null where it is a project
 * @param felder nodes; at least one, else nothing competes
 * @param foerderer nodes that shall pay for both
 * @param akteure nodes that are responsible for or work at both
 * @param monate in which both run, where both say from when to when; otherwise 0
 */
public record Konkurrenz(
        Netz netz,
        int knoten,
        @Nullable Idee idee,
        List<Integer> felder,
        List<Integer> foerderer,
        List<Integer> akteure,
        int monate) {

    private static final Comparator<Konkurrenz> MEISTES_ZUERST = Comparator.comparingInt(
                    (Konkurrenz k) -> -(k.felder.size() + k.foerderer.size() + k.akteure.size()))
            .thenComparingInt(k -> -k.monate)
            .thenComparingInt(Konkurrenz::knoten);

    /** Those that share most (fields, payers, actors) first, then those that run together longest, then in the order of the net. Costs all projects. */
    static List<Konkurrenz> in(Ideennetz netz, String heute) {
        List<Konkurrenz> alle = new ArrayList<>();
        for (int p = netz.anfang(); p < netz.ende(); p++) {
            if (p != netz.idee()
                    && !Projektstand.von(netz.netz(), p, heute, false).istVorbei()) {
                Konkurrenz eine = von(netz, p);
                if (eine.besteht()) {
                    alle.add(eine);
                }
            }
        }
        alle.sort(MEISTES_ZUERST);
        return alle;
    }

    private static Konkurrenz von(Ideennetz ideen, int p) {
        Netz netz = ideen.netz();
        int idee = ideen.idee();
        Set<Integer> akteure = wirkende(netz, idee);
        akteure.retainAll(wirkende(netz, p));
        return new Konkurrenz(
                netz,
                p,
                ideen.idee(p),
                gemeinsam(netz, idee, p, Kantenart.GEHOERT_ZU, Richtung.HIN),
                gemeinsam(netz, idee, p, Kantenart.FOERDERT, Richtung.HER),
                List.copyOf(akteure),
                monate(Laufzeit.monate(netz, idee), Laufzeit.monate(netz, p)));
    }

    private boolean besteht() {
        return !felder.isEmpty() && (!foerderer.isEmpty() || !akteure.isEmpty() || monate > 0);
    }

    private static Set<Integer> wirkende(Netz netz, int p) {
        Set<Integer> alle = nachbarn(netz, p, Kantenart.VERANTWORTET, Richtung.HER);
        alle.addAll(nachbarn(netz, p, Kantenart.WIRKT_MIT_AN, Richtung.HER));
        return alle;
    }

    private static List<Integer> gemeinsam(Netz netz, int a, int b, Kantenart art, Richtung richtung) {
        Set<Integer> beider = nachbarn(netz, a, art, richtung);
        beider.retainAll(nachbarn(netz, b, art, richtung));
        return List.copyOf(beider);
    }

    private static TreeSet<Integer> nachbarn(Netz netz, int p, Kantenart art, Richtung richtung) {
        TreeSet<Integer> alle = new TreeSet<>();
        Kantenfolge folge = netz.kanten(p, art, richtung);
        for (int i = 0; i < folge.anzahl(); i++) {
            int e = folge.kante(i);
            alle.add(richtung == Richtung.HIN ? netz.nach(e) : netz.von(e));
        }
        return alle;
    }

    private static int monate(int[] a, int[] b) {
        return a.length == 0 || b.length == 0 ? 0 : Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1);
    }

    /** What both want, a German sentence. */
    public String satz() {
        List<String> was = new ArrayList<>();
        if (!foerderer.isEmpty()) {
            was.add("Geld von " + namen(foerderer));
        }
        if (!akteure.isEmpty()) {
            was.add("die Arbeit von " + namen(akteure));
        }
        if (monate > 0) {
            was.add("dieselbe Zeit (%s gemeinsam)"
                    .formatted(monate == 1 ? "ein Monat" : Zahl.text(monate) + " Monate"));
        }
        return "„%s“ will in %s auch %s.".formatted(netz.name(knoten), namen(felder), String.join(" und ", was));
    }

    private String namen(List<Integer> alle) {
        return alle.stream().map(k -> "„" + netz.name(k) + "“").collect(Collectors.joining(", "));
    }
}
