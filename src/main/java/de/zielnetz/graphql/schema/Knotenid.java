package de.zielnetz.graphql.schema;

import static de.zielnetz.graphql.LightFetcher.ohneHuelle;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The names by which clients keep nodes (global object identification, as Relay has it): {@code Projekt/aim} today,
 * {@code Projekt/aim@v12} in the state after Vorgang 12. Answers {@code Query.node}.
 */
@Component
class Knotenid implements RuntimeWiringConfigurer {

    private static final char TRENNER = '@';

    private final Vergangenheit vergangenheit;

    Knotenid(Vergangenheit vergangenheit) {
        this.vergangenheit = vergangenheit;
    }

    /** @param stand empty for today */
    static String text(Schluessel schluessel, String stand) {
        return stand.isEmpty() ? schluessel.kennung() : schluessel.kennung() + TRENNER + stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("node", ohneHuelle(this::node)));
    }

    private Knoten node(DataFetchingEnvironment env) {
        Anfrage anfrage = Anfrage.von(env.getGraphQlContext());
        String id = String.valueOf((Object) env.getArgument("id"));
        int trenner = id.lastIndexOf(TRENNER);
        Netz netz = trenner < 0 ? anfrage.netz() : damals(anfrage, id.substring(trenner + 1));
        try {
            Schluessel schluessel = Schluessel.aus(trenner < 0 ? id : id.substring(0, trenner));
            return new Knoten(netz, Finder.mitKennung(netz, schluessel.art(), schluessel.eigen()));
        } catch (IllegalArgumentException e) {
            throw new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, String.valueOf(e.getMessage()));
        }
    }

    private Netz damals(Anfrage anfrage, String stand) {
        Netzstand heute = anfrage.netzstand();
        Vorgang vorgang = heute.vorgang(stand);
        if (vorgang == null) {
            String letzter = Vorgang.kennung(heute.vorgaenge());
            throw new Anfragefehler(
                    Anfragefehler.Code.UNBEKANNTE_KENNUNG,
                    "id: den Stand „%s“ gibt es nicht; der letzte ist %s.".formatted(Naehe.kurz(stand), letzter),
                    List.of(letzter));
        }
        return anfrage.benenne(vergangenheit.nach(heute, vorgang.nummer()), stand);
    }
}
