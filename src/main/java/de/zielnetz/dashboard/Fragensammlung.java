package de.zielnetz.dashboard;

import de.zielnetz.start.StartFehlgeschlagen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The saved questions that come with Zielnetz, read at the start. */
@Component
class Fragensammlung {

    private final Map<String, GespeicherteFrage> nachName;

    Fragensammlung(ResourcePatternResolver dateien, GraphQlSource quelle) throws IOException {
        Fragenleser leser = new Fragenleser(quelle.schema());
        Map<String, GespeicherteFrage> alle = new LinkedHashMap<>();
        Resource[] gefunden = dateien.getResources("classpath:graphql/beispiele/*.graphql");
        Arrays.sort(gefunden, Comparator.comparing(datei -> String.valueOf(datei.getFilename())));
        for (Resource datei : gefunden) {
            GespeicherteFrage frage =
                    leser.lies(String.valueOf(datei.getFilename()), datei.getContentAsString(StandardCharsets.UTF_8));
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

    /** Null where none of this name comes with Zielnetz. */
    @Nullable
    GespeicherteFrage mitName(String name) {
        return nachName.get(name);
    }
}
