package de.zielnetz.graphql.deutung;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a document that somebody wants to keep what is wrong with it, as an answer to it would. */
public final class Dokumentpruefung {

    private Dokumentpruefung() {}

    /** Where a text stops being GraphQL; null where that is not found. */
    public static @Nullable String satzbau(String text) {
        Mangel mangel = Satzbau.von(text);
        return mangel == null ? null : mangel.satz();
    }

    /** The first word that there is not; null where all are known. */
    public static @Nullable String wort(GraphQLSchema schema, Document frage) {
        List<Mangel> maengel = Fragemaengel.von(schema, frage);
        return maengel.isEmpty() ? null : maengel.get(0).satz();
    }
}
