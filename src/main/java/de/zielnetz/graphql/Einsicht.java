package de.zielnetz.graphql;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.netz.Beleg;
import de.zielnetz.stand.Vorgang;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** What of persons may be shown (confidentiality): names, notes and file names to those who have logged in, a role to all others. */
public final class Einsicht {

    /** The role in which somebody judged or imported. */
    public static final String REDAKTION = "Redaktion";

    /** Stands in the place of an author where a file says none. */
    private static final String OHNE_ANGABE = "ohne Angabe";

    private Einsicht() {}

    /** Whether who asks has logged in. */
    public static boolean hat(DataFetchingEnvironment env) {
        return hat(env.getGraphQlContext());
    }

    /** Whether who asks has logged in. */
    public static boolean hat(GraphQLContext kontext) {
        return kontext.getOrDefault(Benutzer.class, Benutzer.ANONYM).darf(Rolle.LESEN);
    }

    /** Who judged, as who asks may see it. What Zielnetz came with is open to all. */
    static @Nullable String urheber(Beleg beleg, DataFetchingEnvironment env) {
        return hat(env) ? beleg.urheber() : urheberFuerAlle(beleg, istMitgebracht(beleg, env));
    }

    /**
     * Who judged, as those see it who have not logged in.
     *
     * @param mitgebracht whether Zielnetz came with the evidence
     */
    public static @Nullable String urheberFuerAlle(Beleg beleg, boolean mitgebracht) {
        String urheber = beleg.urheber();
        return urheber == null || OHNE_ANGABE.equals(urheber) || mitgebracht ? urheber : REDAKTION;
    }

    private static boolean istMitgebracht(Beleg beleg, DataFetchingEnvironment env) {
        Vorgang vorgang = Anfrage.von(env.getGraphQlContext()).netzstand().vorgang(beleg.vorgang());
        return vorgang != null && vorgang.art() == Vorgang.Art.ERSTBEFUELLUNG;
    }
}
