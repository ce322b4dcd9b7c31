package de.zielnetz.zugang;

import de.zielnetz.graph.Datenbankhinweise;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of the start what can be opened where. */
@Component
class Begruessung {

    private static final Logger LOG = LoggerFactory.getLogger(Begruessung.class);

    private final Stand stand;
    private final Environment umgebung;
    private final ObjectProvider<Datenbankhinweise> datenbank;

    Begruessung(Stand stand, Environment umgebung, ObjectProvider<Datenbankhinweise> datenbank) {
        this.stand = stand;
        this.umgebung = umgebung;
        this.datenbank = datenbank;
    }

    @EventListener
    void bereit(ApplicationReadyEvent bereit) {
        if (!(bereit.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String adresse = "http://%s:%d"
                .formatted(
                        umgebung.getProperty("server.address", "127.0.0.1"),
                        web.getWebServer().getPort());
        List<String> zeilen = new ArrayList<>();
        zeilen.add(stand.vorhanden() ? "Zielnetz ist bereit." : "Zielnetz läuft und wartet auf die Datenbank.");
        zeilen.add("Netz:                    " + netz());
        datenbank.ifAvailable(hinweise -> zeilen.addAll(hinweise.zeilen()));
        zeilen.add("Bereitschaft:            " + adresse + "/actuator/health/readiness");
        zeilen.add("GraphQL:                 " + adresse + "/graphql");
        zeilen.add("Playground:              " + adresse + "/playground");
        LOG.info("{}", zeilen.stream().collect(Collectors.joining("\n    ")));
    }

    private String netz() {
        if (!stand.vorhanden()) {
            return "noch nicht geladen, die Datenbank antwortet nicht";
        }
        Netz netz = stand.aktuell().netz();
        String zahlen = Stream.of(
                        Knotenart.LEITZIEL,
                        Knotenart.STRATEGISCHES_ZIEL,
                        Knotenart.HANDLUNGSFELD,
                        Knotenart.PROJEKT,
                        Knotenart.AKTEUR)
                .map(art -> netz.anzahl(art) + " " + art.mehrzahl())
                .collect(Collectors.joining(", "));
        return "%s; %d Beziehungen mit %d Belegen".formatted(zahlen, netz.anzahlKanten(), netz.anzahlBelege());
    }
}
