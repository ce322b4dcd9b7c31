package de.zielnetz.dashboard;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.start.StartFehlgeschlagen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** All saved questions, read at the start. */
@Component
class Fragensammlung {

    private final Map<String, GespeicherteFrage> nachName;

    Fragensammlung(ResourcePatternResolver dateien, GraphQlSource quelle) throws IOException {
        Map<String, GespeicherteFrage> alle = new LinkedHashMap<>();
        Resource[] gefunden = dateien.getResources("classpath:graphql/beispiele/*.graphql");
        Arrays.sort(gefunden, Comparator.comparing(datei -> String.valueOf(datei.getFilename())));
        for (Resource datei : gefunden) {
            GespeicherteFrage frage = Fragenleser.lies(
                    String.valueOf(datei.getFilename()),
                    datei.getContentAsString(StandardCharsets.UTF_8),
                    quelle.schema());
            if (alle.put(frage.name(), frage) != null) {
                throw new StartFehlgeschlagen(
                        "Zwei gespeicherte Fragen heißen „%s“; erwartet wird jeder Name einmal."
                                .formatted(frage.name()),
                        null);
            }
        }
        this.nachName = Collections.unmodifiableMap(alle);
    }

    Collection<GespeicherteFrage> alle() {
        return nachName.values();
    }

    /** @throws Fragefehler naming the nearest where there is none of this name */
    GespeicherteFrage mitName(String name) {
        GespeicherteFrage frage = nachName.get(name);
        if (frage == null) {
            List<String> naechste = Naehe.naechste(nachName.keySet(), name);
            throw new Fragefehler(
                            Fragefehler.Code.FRAGE_UNBEKANNT,
                            "Eine Frage „%s“ ist nicht gespeichert.%s Alle nennt /api/fragen."
                                    .formatted(Naehe.kurz(name), Naehe.satz(naechste)))
                    .mit("vorschlaege", naechste);
        }
        return frage;
    }
}
