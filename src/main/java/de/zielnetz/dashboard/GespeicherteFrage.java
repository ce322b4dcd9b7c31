package de.zielnetz.dashboard;

import java.util.List;

/**
 * A saved question.
 *
 * @param name under which it is asked
 * @param text the GraphQL document
 * @param fluechtig whether its answer changes while the net stays, so that none may be kept
 */
record GespeicherteFrage(
        String name,
        String titel,
        String beschreibung,
        String text,
        List<Variable> variablen,
        Tabellenplan plan,
        boolean fluechtig) {

    /** The lists that can be the rows of a table; one of them must be named where they are several. */
    List<String> listen() {
        return List.copyOf(plan.listen().keySet());
    }

    /** Whether there is one table without more being said. */
    boolean tabelle() {
        return plan.listen().size() == 1;
    }
}
