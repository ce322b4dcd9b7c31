package de.zielnetz.dashboard;

import de.zielnetz.dashboard.tafel.Tabellenplan;
import java.util.List;
import java.util.Map;

/**
 * A saved question.
 *
 * @param name under which it is asked
 * @param text the GraphQL document as it was saved
 * @param gefragt what is asked in its place: the same, which also counts what is on all pages
 * @param vorgaben values of variables that were saved with it; they hold where the address gives none
 * @param fluechtig whether its answer changes while the net stays, so that none may be kept
 */
record GespeicherteFrage(
        String name,
        String titel,
        String beschreibung,
        String text,
        String gefragt,
        List<Variable> variablen,
        Map<String, Object> vorgaben,
        Tabellenplan plan,
        boolean fluechtig) {

    /** The lists that can be the rows of a table; one of them must be named where they are several. */
    List<String> listen() {
        return List.copyOf(plan.listen().keySet());
    }

    /** Whether there is one table without more being said. */
    boolean tabelle() {
        return plan.eine() != null;
    }

    GespeicherteFrage mit(Map<String, Object> andereVorgaben) {
        return new GespeicherteFrage(
                name, titel, beschreibung, text, gefragt, variablen, andereVorgaben, plan, fluechtig);
    }

    /** The same that asks this document in its place. */
    GespeicherteFrage gefragt(String anderes) {
        return new GespeicherteFrage(name, titel, beschreibung, text, anderes, variablen, vorgaben, plan, fluechtig);
    }
}
