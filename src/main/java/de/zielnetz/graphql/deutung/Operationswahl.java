package de.zielnetz.graphql.deutung;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of several questions in one text is meant (operation name). */
final class Operationswahl {

    private Operationswahl() {}

    /** Null where it is clear. */
    static @Nullable Mangel mangel(Document frage, @Nullable String gewaehlt) {
        List<String> namen = frage.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(o -> Stream.ofNullable(o.getName()))
                .toList();
        if (gewaehlt != null && !gewaehlt.isEmpty() && !namen.contains(gewaehlt)) {
            return Mangel.wort(
                    null,
                    "Eine Frage namens „%s“ steht nicht da (operationName).".formatted(gewaehlt),
                    namen,
                    gewaehlt);
        }
        boolean offen = (gewaehlt == null || gewaehlt.isEmpty()) && namen.size() > 1;
        return offen
                ? new Mangel(
                        null,
                        "Mehrere Fragen stehen da (%s): operationName sagt, welche gemeint ist."
                                .formatted(String.join(", ", namen)),
                        namen)
                : null;
    }
}
