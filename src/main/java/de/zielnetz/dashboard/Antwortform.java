package de.zielnetz.dashboard;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What an answer can be given as (representation). */
enum Antwortform {
    /** As /graphql gives it. */
    JSON("json", MediaType.APPLICATION_JSON),
    /** Rows of a table as a JSON array of flat objects. */
    ZEILEN("zeilen", MediaType.APPLICATION_JSON),
    CSV("csv", MediaType.parseMediaType("text/csv;charset=UTF-8")),
    XLSX("xlsx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** By which a format is asked for in an address. */
    final String wort;

    final MediaType typ;

    Antwortform(String wort, MediaType typ) {
        this.wort = wort;
        this.typ = typ;
    }

    boolean tabelle() {
        return this != JSON;
    }

    static @Nullable Antwortform mitWort(String wort) {
        return Arrays.stream(values())
                .filter(f -> f.wort.equals(wort))
                .findFirst()
                .orElse(null);
    }

    static List<String> worte() {
        return Arrays.stream(values()).map(f -> f.wort).toList();
    }
}
