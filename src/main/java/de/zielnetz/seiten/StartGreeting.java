package de.zielnetz.seiten;

import de.zielnetz.neo4j.DatabaseHints;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import de.zielnetz.zugang.LoginMethod;
import de.zielnetz.zugang.PasswordLogin;
import de.zielnetz.zugang.herkunft.ListenAddress;
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
import org.springframework.stereotype.Component;

/** Says at the end of the start what can be opened where. */
@Component
public class StartGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(StartGreeting.class);

    private final Stand stand;
    private final ListenAddress hier;
    private final LoginMethod verfahren;
    private final ObjectProvider<DatabaseHints> datenbank;

    StartGreeting(Stand stand, ListenAddress hier, LoginMethod verfahren, ObjectProvider<DatabaseHints> datenbank) {
        this.stand = stand;
        this.hier = hier;
        this.verfahren = verfahren;
        this.datenbank = datenbank;
    }

    @EventListener
    void bereit(ApplicationReadyEvent bereit) {
        if (!(bereit.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String adresse = hier.anfang(web.getWebServer().getPort());
        List<String> zeilen = new ArrayList<>();
        zeilen.add(stand.vorhanden() ? "Zielnetz ist bereit." : "Zielnetz läuft und wartet auf die Datenbank.");
        zeilen.add("Netz:                    " + netz());
        datenbank.ifAvailable(hinweise -> zeilen.addAll(hinweise.zeilen()));
        zeilen.add("Bereitschaft:            " + adresse + "/actuator/health/readiness");
        zeilen.add("GraphQL:                 " + adresse + "/graphql");
        zeilen.add("Seiten:                  " + adresse + "/");
        zeilen.add("Playground:              " + adresse + "/playground");
        zeilen.add("Anmeldung:               " + verfahren.ansage());
        LOG.info("{}", zeilen.stream().collect(Collectors.joining("\n    ")));
        warne();
        if (verfahren instanceof PasswordLogin ort) {
            // Past the log, which may go to files and other machines.
            ort.neuesPasswort().ifPresent(passwort -> System.out.println("Passwort: " + passwort));
        }
    }

    private void warne() {
        if (!hier.nurVonDiesemRechner() && !hier.verschluesselt() && verfahren.art() == LoginMethod.Art.BASIC) {
            LOG.warn("Zielnetz ist von anderen Rechnern aus unverschlüsselt erreichbar (server.address). Mit Passwort"
                    + " anmelden kann man sich so nur auf diesem Rechner; richten Sie TLS (server.ssl…) oder einen"
                    + " Anmeldedienst (OIDC) ein.");
        }
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
