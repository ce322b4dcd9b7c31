package de.zielnetz.bearbeiten.web;

import de.zielnetz.bearbeiten.Nachfolge;
import de.zielnetz.bearbeiten.Nachfolge.Abgang;
import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what became of a node that the net holds no more. */
@Controller
class VerbleibController {

    /** @param nachfolger null where it went without one */
    record Verbleib(
            String name, Vorgangssicht vorgang, @Nullable Knoten nachfolger) {}

    private final Nachfolge nachfolge;

    VerbleibController(Nachfolge nachfolge) {
        this.nachfolge = nachfolge;
    }

    @QueryMapping
    @Nullable
    Verbleib verbleib(@Argument String schluessel, DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        Netzstand heute = anfrage.netzstand();
        Schluessel gesucht = schluessel(schluessel);
        Abgang abgang = heute.netz().finde(gesucht) >= 0 ? null : nachfolge.abgang(heute, gesucht);
        return abgang == null
                ? null
                : new Verbleib(
                        abgang.name(),
                        new Vorgangssicht(heute, abgang.vorgang(), 0),
                        knoten(anfrage, heute, nachfolge.nachfolger(heute, gesucht)));
    }

    /** As it holds today, or where it does not, as it ever held. */
    private static @Nullable Knoten knoten(Anfrage anfrage, Netzstand heute, @Nullable Schluessel nachfolger) {
        if (nachfolger == null) {
            return null;
        }
        Netz netz = anfrage.netz(heute.vorgaenge(), anfrage.heute());
        Netz seines = netz.finde(nachfolger) >= 0 ? netz : anfrage.netz(heute.vorgaenge(), Zeitwahl.ALLE);
        int k = seines.finde(nachfolger);
        return k < 0 ? null : new Knoten(seines, k);
    }

    private static Schluessel schluessel(String text) {
        try {
            return Schluessel.aus(text);
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }
}
