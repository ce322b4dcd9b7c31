package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.zugang.sitzung.RememberedSessions;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * This package with a real web server and no database, around some addresses to ask. Only with its own profile, since
 * the whole program, started by hand from the tests, looks through this package too.
 */
@TestConfiguration
@Profile("probe")
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@Import({Probe.Rest.class, Probe.Graphql.class, RememberedSessions.class})
class Probe {

    static final AtomicInteger GEAENDERT = new AtomicInteger();

    @TestComponent
    @Profile("probe")
    @RestController
    static class Rest {

        @GetMapping("/api/probe")
        String lies() {
            return "gelesen";
        }

        @PostMapping("/api/probe")
        String schreibe() {
            return "geschrieben von " + Benutzer.jetzt().name();
        }

        @PostMapping("/api/probe/datei")
        String nimm(@RequestPart("datei") MultipartFile datei) {
            return "%d Bytes".formatted(datei.getSize());
        }

        @DeleteMapping("/api/probe/{nummer}")
        String entferne(@PathVariable int nummer) {
            return Benutzer.jetzt().darf(Rolle.VERWALTUNG) ? "entfernt " + nummer : "nur mit Verwaltung";
        }

        @GetMapping("/api/panne")
        String panne() {
            throw new IllegalStateException("geheimes Innenleben");
        }
    }

    @TestComponent
    @Profile("probe")
    @Controller
    static class Graphql {

        @QueryMapping
        String gruss() {
            return "guten Tag";
        }

        @MutationMapping
        String aendere() {
            GEAENDERT.incrementAndGet();
            return Benutzer.jetzt().name();
        }
    }
}
