package de.zielnetz.verantworten;

import de.zielnetz.einlesen.schreiben.Schreibgang;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The marks of what was done as one request sees them: read once, however many duties it asks for. */
@Component
class Vermerke {

    private final Erledigungsablage ablage;

    Vermerke(Erledigungsablage ablage) {
        this.ablage = ablage;
    }

    /** By the kennung of the duty. */
    Map<String, List<Erledigung>> von(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getGraphQlContext()
                .computeIfAbsent(Vermerke.class, k -> Schreibgang.nurGelesen(ablage::jePflicht)));
    }

    /** What this request changed itself it reads again. */
    void vergiss(DataFetchingEnvironment env) {
        env.getGraphQlContext().delete(Vermerke.class);
    }
}
