package de.zielnetz.dashboard;

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

    private final Map<String, Frage> nachName;

    Fragensammlung(ResourcePatternResolver dateien, GraphQlSource quelle) throws IOException {
        Map<String, Frage> alle = new LinkedHashMap<>();
        Resource[] gefunden = dateien.getResources("classpath:graphql/beispiele/*.graphql");
        Arrays.sort(gefunden, Comparator.comparing(datei -> String.valueOf(datei.getFilename())));
        for (Resource datei : gefunden) {
            Frage frage = Fragenleser.lies(
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

    Collection<Frage> alle() {
        return nachName.values();
    }

    /** @throws Fragefehler naming the nearest where there is none of this name */
    Frage mitName(String name) {
        Frage frage = nachName.get(name);
        if (frage == null) {
            List<String> naechste = Naechste.von(nachName.keySet(), name);
            throw new Fragefehler(
                            Fragefehler.Code.FRAGE_UNBEKANNT,
                            "Eine Frage „%s“ ist nicht gespeichert.%s Alle nennt /api/fragen."
                                    .formatted(Naechste.kurz(name), Naechste.satz(naechste)))
                    .mit("vorschlaege", naechste);
        }
        return frage;
    }
}
