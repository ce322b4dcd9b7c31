package de.zielnetz.bearbeiten;

import de.zielnetz.netz.Aenderung.Tat;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Verlauf;
import de.zielnetz.stand.Vorgang;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of a node that the net holds no more. The journal says so: whoever merges two leaves the name of the one that goes with the one that
 * stays, in the same Vorgang. Each question costs the history of the node and that Vorgang, from the database.
 */
@Component
public class Nachfolge {

    /** More than anybody corrects by hand at once. */
    private static final int GANZER_VORGANG = 10_000;

    /**
     * That it went.
     *
     * @param name how it was called last
     */
    public record Abgang(Vorgang vorgang, String name) {}

    private final Verlauf verlauf;

    Nachfolge(Verlauf verlauf) {
        this.verlauf = verlauf;
    }

    /** When it went last; null where it never was. */
    public @Nullable Abgang abgang(Netzstand heute, Schluessel gesucht) {
        List<Verlauf.Eintrag> eintraege = verlauf.derKnoten(List.of(gesucht)).getOrDefault(gesucht, List.of());
        Abgang letzter = null;
        for (Verlauf.Eintrag eintrag : eintraege) {
            Zustand alt = eintrag.aenderung().alt();
            Vorgang vorgang = heute.vorgang(eintrag.vorgang());
            boolean ging = eintrag.aenderung().sache().equals(gesucht)
                    && eintrag.aenderung().tat() == Tat.ENTFERNT;
            if (ging && alt != null && vorgang != null) {
                letzter =
                        new Abgang(vorgang, String.valueOf(alt.merkmale().getOrDefault(Merkmal.NAME, gesucht.eigen())));
            }
        }
        return letzter;
    }

    /** What it was merged into, or where that was merged again, that; null where the net holds no such node. */
    public @Nullable Schluessel nachfolger(Netzstand heute, Schluessel gegangener) {
        Set<Schluessel> gesehene = new HashSet<>();
        Schluessel jetziger = gegangener;
        while (jetziger != null && gesehene.add(jetziger) && heute.netz().finde(jetziger) < 0) {
            Abgang abgang = abgang(heute, jetziger);
            jetziger = abgang == null ? null : traegerDesNamens(jetziger, abgang);
        }
        return jetziger == null || heute.netz().finde(jetziger) < 0 ? null : jetziger;
    }

    /** The one that bears its name since. */
    private @Nullable Schluessel traegerDesNamens(Schluessel gegangener, Abgang abgang) {
        if (abgang.vorgang().art() != Vorgang.Art.BEARBEITUNG) {
            return null;
        }
        return verlauf.desVorgangs(abgang.vorgang().kennung(), 0, GANZER_VORGANG).stream()
                .map(Verlauf.Eintrag::aenderung)
                .filter(a -> a.neu() != null && heisst(Objects.requireNonNull(a.neu()), abgang.name()))
                .map(a -> a.sache() instanceof Schluessel s && s.art() == gegangener.art() ? s : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean heisst(Zustand zustand, String name) {
        Map<Merkmal, Object> merkmale = zustand.merkmale();
        return name.equals(merkmale.get(Merkmal.NAME))
                || (merkmale.get(Merkmal.ALIASE) instanceof List<?> aliase && aliase.contains(name));
    }
}
