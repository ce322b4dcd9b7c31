package de.zielnetz.dashboard.tafel;

import graphql.language.Argument;
import java.util.List;
import java.util.Map;

/**
 * A field of the answer, merged from all places where the question names it.
 *
 * @param name in the schema; by its alias it is known where it stands
 * @param typ the name of its type, of one entry where it is a list
 * @param angaben its arguments as the question writes them
 * @param liste whether it is a list
 * @param objekt whether it has fields
 * @param felder by the name they have in the answer
 */
public record Antwortfeld(
        String name,
        String typ,
        List<Argument> angaben,
        boolean liste,
        boolean objekt,
        Map<String, Antwortfeld> felder) {

    boolean objektliste() {
        return liste && objekt;
    }

    /** Whether it is a page of a longer list (connection). */
    boolean seite() {
        return objekt && typ.endsWith(Seitenzaehler.SEITE);
    }

    boolean zahl() {
        return !liste && (typ.equals("Int") || typ.equals("Float"));
    }
}
