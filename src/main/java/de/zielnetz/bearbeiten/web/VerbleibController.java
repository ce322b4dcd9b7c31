package de.zielnetz.bearbeiten.web;

import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.netz.Aenderung.Tat;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Verlauf;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what became of a node that the net holds no more. The journal says so: whoever merges two leaves the name of the one that goes with the one that
 * stays, in the same Vorgang. Costs that Vorgang.
 */
@Controller
class VerbleibController {

    /** More than anybody corrects by hand at once. */
    private static final int GANZER_VORGANG = 10_000;

    /** @param nachfolger null where it went without one */
    record Verbleib(
            String name, Vorgangssicht vorgang, @Nullable Knoten nachfolger) {}

    private record Abgang(Vorgang vorgang, String name) {}

    private final Verlauf verlauf;

    VerbleibController(Verlauf verlauf) {
        this.verlauf = verlauf;
    }

    @QueryMapping
    @Nullable
    Verbleib verbleib(@Argument String schluessel, DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        Netzstand heute = anfrage.netzstand();
        Schluessel gesucht = schluessel(schluessel);
        Abgang abgang = heute.netz().finde(gesucht) >= 0 ? null : abgang(heute, gesucht);
        return abgang == null
                ? null
                : new Verbleib(
                        abgang.name(),
                        new Vorgangssicht(heute, abgang.vorgang(), 0),
                        nachfolger(anfrage, heute, gesucht, abgang));
    }

    /** Where what it became became something else again, that. */
    private @Nullable Knoten nachfolger(Anfrage anfrage, Netzstand heute, Schluessel gegangener, Abgang abgang) {
        Set<Schluessel> gesehene = new HashSet<>(List.of(gegangener));
        Schluessel nachfolger = nachfolger(gegangener, abgang);
        while (nachfolger != null && gesehene.add(nachfolger) && heute.netz().finde(nachfolger) < 0) {
            Abgang naechster = abgang(heute, nachfolger);
            nachfolger = naechster == null ? null : nachfolger(nachfolger, naechster);
        }
        if (nachfolger == null) {
            return null;
        }
        Netz netz = anfrage.netz(heute.vorgaenge(), anfrage.heute());
        Netz seines = netz.finde(nachfolger) >= 0 ? netz : anfrage.netz(heute.vorgaenge(), Zeitwahl.ALLE);
        int k = seines.finde(nachfolger);
        return k < 0 ? null : new Knoten(seines, k);
    }

    /** When it went last; null where it never was. */
    private @Nullable Abgang abgang(Netzstand heute, Schluessel gesucht) {
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

    /** The one that bears its name since. */
    private @Nullable Schluessel nachfolger(Schluessel gegangener, Abgang abgang) {
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

    private static Schluessel schluessel(String text) {
        try {
            return Schluessel.aus(text);
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }
}
