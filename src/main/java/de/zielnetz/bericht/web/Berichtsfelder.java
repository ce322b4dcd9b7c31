package de.zielnetz.bericht.web;

import de.zielnetz.bericht.Berichtsform;
import de.zielnetz.bericht.Berichtskopf;
import de.zielnetz.bericht.Berichtsteil;
import de.zielnetz.bericht.Berichtswunsch;
import de.zielnetz.zugang.herkunft.ListenAddress;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Answers {@code bericht}: what a report would hold and where it is made. */
@Component
class Berichtsfelder implements RuntimeWiringConfigurer {

    record Berichtsauskunft(
            String titel, String von, String bis, List<Berichtsteil> teile, List<Berichtsdatei> dateien) {}

    record Berichtsdatei(Berichtsform form, String adresse) {}

    private final Berichtskopf kopf;
    private final ListenAddress hier;

    Berichtsfelder(Berichtskopf kopf, ListenAddress hier) {
        this.kopf = kopf;
        this.hier = hier;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("bericht", this::bericht));
    }

    private Berichtsauskunft bericht(DataFetchingEnvironment env) {
        Berichtswunsch wunsch =
                Berichtswunsch.von(env.getArgument("von"), env.getArgument("bis"), env.getArgument("teile"));
        return new Berichtsauskunft(
                kopf.titel(wunsch),
                wunsch.von().toString(),
                wunsch.bis().toString(),
                Berichtsteil.mitEinleitung().stream()
                        .filter(teil -> wunsch.teile().contains(teil.name()))
                        .toList(),
                Arrays.stream(Berichtsform.values())
                        .map(form -> new Berichtsdatei(form, adresse(wunsch, form)))
                        .toList());
    }

    /** Days and names of parts need no escaping. */
    private String adresse(Berichtswunsch wunsch, Berichtsform form) {
        return "%s%s/bericht.%s?von=%s&bis=%s&teile=%s"
                .formatted(
                        hier.basis(),
                        BerichtController.WEG,
                        form.endung(),
                        wunsch.von(),
                        wunsch.bis(),
                        String.join(",", wunsch.teile()));
    }
}
