package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesart;
import de.zielnetz.steckbrief.Lesartenwahl;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.blatt.Blattleser;
import de.zielnetz.steckbrief.blatt.Blattwahl;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.spalte.Ueberschriften;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Mappe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds in which ways a file can be read where nobody named a plan: by the headings of each plan and in each form. Of a
 * plan only its headings count; where its other rules would tell rows of one name apart, reading by all of it is one more way, and
 * a question. Costs the cells for each plan; no name is looked up.
 */
public final class Lesartenfinder {

    /** Two ways are close where they differ in one cell of so many. */
    private static final int NAH = 20;

    private static final int HOECHSTENS = 6;

    /** Behind the name of a plan: with all its rules. */
    private static final String GANZ = ":ganz";

    private record Weg(Einleseplan plan, Lesart lesart, int projektstellen) {}

    private final Mappe mappe;
    private final Einleseplan standard;
    private final Namensregister namen;
    private final Kennungsleser kennungen;

    public Lesartenfinder(Mappe mappe, Netz netz, Einleseplan standard, Echo echo) {
        this.mappe = mappe;
        this.standard = standard;
        this.namen = new Namensregister(netz);
        this.kennungen = new Kennungsleser(netz, echo);
    }

    /** All ways, in front the one that leaves fewest cells unexplained; among equals the usual plan. */
    public Lesartenwahl finde(Collection<Einleseplan> plaene) {
        List<Weg> wege = new ArrayList<>(wege(standard));
        if (wege.get(0).lesart().unerklaert() > 0 || wege.get(0).lesart().projekte() == 0) {
            plaene.stream()
                    .filter(plan -> !plan.equals(standard))
                    .map(plan -> plan.geliehen(standard))
                    .forEach(plan -> wege.addAll(wege(plan)));
        }
        wege.sort(Comparator.<Weg>comparingInt(w -> w.lesart().projekte() == 0 ? 1 : 0)
                .thenComparingInt(w -> w.lesart().unerklaert()));
        List<Weg> verschiedene = new ArrayList<>(verschiedene(wege));
        Lesart beste = verschiedene.get(0).lesart();
        boolean nah = verschiedene.size() > 1
                && verschiedene.get(1).lesart().projekte() > 0
                && (verschiedene.get(1).lesart().unerklaert() - beste.unerklaert()) * NAH <= beste.zellen();
        int wiederholte = 0;
        for (Einleseplan ganzer : plaene) {
            if (ganzer.name().equals(beste.plan()) && !ganzer.equals(standard) && unterscheidet(ganzer)) {
                wiederholte = wiederholteNamen(verschiedene.get(0).plan());
                verschiedene.addAll(0, wiederholte == 0 ? List.of() : List.of(ganz(ganzer)));
            }
        }
        return new Lesartenwahl(
                verschiedene.get(0).plan(),
                verschiedene.stream().map(Weg::lesart).limit(HOECHSTENS).toList(),
                false,
                nah,
                wiederholte);
    }

    private static boolean unterscheidet(Einleseplan plan) {
        return !plan.unterscheidung().isEmpty();
    }

    private Weg ganz(Einleseplan plan) {
        return weg(plan, plan.name() + GANZ, leser(plan).ueberblick(null));
    }

    /** The names that stand in rows without a kennung which say different things. */
    private int wiederholteNamen(Einleseplan plan) {
        Map<String, Rohprojekt> erste = new HashMap<>();
        Set<String> wiederholte = new HashSet<>();
        for (Rohprojekt projekt : leser(plan).projekte()) {
            Rohprojekt.Rohfeld name = projekt.feld(Inhalt.NAME);
            if (name != null && projekt.feld(Inhalt.KENNUNG) == null) {
                String form = Namensform.vergleichbar(String.valueOf(name.text()));
                Rohprojekt frueher = erste.putIfAbsent(form, projekt);
                if (frueher != null && !frueher.ergaenztSich(projekt)) {
                    wiederholte.add(form);
                }
            }
        }
        return wiederholte.size();
    }

    /**
     * The way of this kennung, chosen by somebody.
     *
     * @throws IllegalArgumentException with a German sentence where there is none
     */
    public Lesartenwahl waehle(String kennung, Collection<Einleseplan> plaene) {
        List<Weg> wege = new ArrayList<>();
        plaene.forEach(plan -> wege.addAll(wege(plan.equals(standard) ? plan : plan.geliehen(standard))));
        plaene.stream()
                .filter(plan -> !plan.equals(standard) && unterscheidet(plan))
                .forEach(plan -> wege.add(ganz(plan)));
        Weg gemeinter = wege.stream()
                .filter(w -> w.lesart().kennung().equals(kennung))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Die Lesart „%s“ gibt es für diese Datei nicht; es gibt %s."
                                .formatted(
                                        kennung,
                                        String.join(
                                                ", ",
                                                wege.stream()
                                                        .map(w -> w.lesart().kennung())
                                                        .toList()))));
        wege.remove(gemeinter);
        wege.sort(Comparator.comparingInt(w -> w.lesart().unerklaert()));
        wege.add(0, gemeinter);
        return new Lesartenwahl(
                gemeinter.plan(),
                verschiedene(wege).stream().map(Weg::lesart).limit(HOECHSTENS).toList(),
                true,
                false,
                0);
    }

    /** Of ways that find the same projects at the same places the first. */
    private static List<Weg> verschiedene(List<Weg> wege) {
        Set<Integer> gesehen = new HashSet<>();
        return wege.stream().filter(weg -> gesehen.add(weg.projektstellen())).toList();
    }

    /** By the headings of this plan: the best form of each sheet, then each form for all. */
    private List<Weg> wege(Einleseplan plan) {
        Blattleser leser = leser(plan);
        List<Weg> wege = new ArrayList<>();
        wege.add(weg(plan, plan.name(), leser.ueberblick(null)));
        Set<Einleseplan.Form> formen = new TreeSet<>();
        leser.blaetter().forEach(blatt -> formen.addAll(blatt.formen()));
        for (Einleseplan.Form form : formen) {
            String kennung = plan.name() + ":" + form.name().toLowerCase(Locale.ROOT);
            wege.add(weg(plan.mitForm(form), kennung, leser.ueberblick(form)));
        }
        return wege;
    }

    private Blattleser leser(Einleseplan plan) {
        List<Einleseplan> plaene = plan.equals(standard) ? List.of(standard) : List.of(plan, standard);
        Spaltendeuter deuter = new Spaltendeuter(new Ueberschriften(plaene), namen, plan.zuordnungen());
        Blattleser leser = new Blattleser(plan, deuter, kennungen, new ArrayList<Befund>());
        mappe.blaetter().forEach(leser::lies);
        return leser;
    }

    private static Weg weg(Einleseplan plan, String kennung, Blattwahl.Ueberblick u) {
        Lesart lesart = new Lesart(
                kennung,
                plan.name(),
                plan.form(),
                u.projekte(),
                u.namen(),
                u.zellen(),
                u.gelesen(),
                u.ausgelassen(),
                u.unverstanden(),
                u.unerklaert());
        return new Weg(plan, lesart, u.projektstellen());
    }
}
