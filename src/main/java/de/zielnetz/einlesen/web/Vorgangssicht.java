package de.zielnetz.einlesen.web;

import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import org.jspecify.annotations.Nullable;

/**
 * A Vorgang as the fields of a GraphQL answer pass it on.
 *
 * @param platz counted from 0 in its list
 */
public record Vorgangssicht(Netzstand stand, Vorgang vorgang, int platz) implements Listeneintrag {

    @Override
    public Object node() {
        return this;
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, vorgang.kennung());
    }

    @Nullable
    Vorgangssicht hebtAuf() {
        String kennung = vorgang.hebtAuf();
        Vorgang anderer = kennung == null ? null : stand.vorgang(kennung);
        return anderer == null ? null : new Vorgangssicht(stand, anderer, 0);
    }

    /** The Vorgang that took this one back and was not itself taken back since, null where there is none. */
    @Nullable
    Vorgangssicht aufgehobenVon() {
        Vorgang letzter = null;
        for (Vorgang v : stand.journal()) {
            boolean zurueckgenommen = letzter != null && letzter.kennung().equals(v.hebtAuf());
            letzter = vorgang.kennung().equals(v.hebtAuf()) ? v : zurueckgenommen ? null : letzter;
        }
        return letzter == null ? null : new Vorgangssicht(stand, letzter, 0);
    }
}
