package de.zielnetz.graphql;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of persons may be shown (confidentiality): names, notes and file names to those who have logged in, a role to all others. */
public final class Einsicht {

    /** The role in which somebody judged or imported. */
    public static final String REDAKTION = "Redaktion";

    /** What stands in the place of an author and is nobody's name. */
    private static final Set<String> KEINE_PERSON = Set.of("Zielnetz", "ohne Angabe");

    private Einsicht() {}

    /** Whether who asks has logged in. */
    public static boolean hat(DataFetchingEnvironment env) {
        return hat(env.getGraphQlContext());
    }

    /** Whether who asks has logged in. */
    public static boolean hat(GraphQLContext kontext) {
        return kontext.getOrDefault(Benutzer.class, Benutzer.ANONYM).darf(Rolle.LESEN);
    }

    /** An author as who asks may see it. */
    static @Nullable String urheber(@Nullable String urheber, DataFetchingEnvironment env) {
        return urheber == null || KEINE_PERSON.contains(urheber) || hat(env) ? urheber : REDAKTION;
    }
}
