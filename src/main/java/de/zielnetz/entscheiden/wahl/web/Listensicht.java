package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.entscheiden.wahl.Rangliste;
import de.zielnetz.entscheiden.wahl.Rangwechsel;
import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.graphql.Knoten;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A list of candidates in order as GraphQL shows it. */
record Listensicht(Wahllage lage, Rangliste liste) {

    static Listensicht von(Wahllage lage) {
        return new Listensicht(
                lage, Rangliste.von(lage.blatt().skala(), lage.gewichtung().gewichte(), lage.bewertete()));
    }

    record Kriteriumsgewicht(Knoten kriterium, int gewicht, boolean ausDemNetz) {}

    /** With these weights the lower passes the upper. */
    record Wechselpunkt(Wahllage lage, Rangwechsel wechsel) {

        public Knoten kriterium() {
            return new Knoten(lage.netz(), lage.gewichtung().kriterien().get(wechsel.kriterium()));
        }

        String name(String schluessel) {
            return Objects.requireNonNull(lage.kandidaten().get(schluessel)).name();
        }

        public int jetzt() {
            return lage.gewichtung().gewichte().get(wechsel.kriterium());
        }

        /** Whether a weight that may be given does it. */
        public boolean erreichbar() {
            return !wechsel.darueber() || wechsel.gewicht() < Gewichtung.GROESSTES;
        }

        public String satz() {
            return "Wiegt „%s“ %s als %s (jetzt %d), überholt „%s“ „%s“%s."
                    .formatted(
                            lage.netz().name(kriterium().nummer()),
                            wechsel.darueber() ? "mehr" : "weniger",
                            Rangsicht.zahl(wechsel.gewicht()),
                            jetzt(),
                            name(wechsel.unten()),
                            name(wechsel.oben()),
                            erreichbar() ? "" : "; so viel kann es neben den anderen nicht wiegen");
        }
    }

    public Skala skala() {
        return lage.blatt().skala();
    }

    public List<Kriteriumsgewicht> kriterien() {
        return IntStream.range(0, lage.gewichtung().kriterien().size())
                .mapToObj(k -> new Kriteriumsgewicht(
                        new Knoten(lage.netz(), lage.gewichtung().kriterien().get(k)),
                        lage.gewichtung().gewichte().get(k),
                        lage.gewichtung().kriterien().get(k) == lage.wirkungskriterium()))
                .toList();
    }

    public List<Rangsicht> kandidaten() {
        return liste.raenge().stream().map(rang -> new Rangsicht(lage, rang)).toList();
    }

    public List<Wechselpunkt> wechsel() {
        return liste.wechsel().stream().map(w -> new Wechselpunkt(lage, w)).toList();
    }
}
