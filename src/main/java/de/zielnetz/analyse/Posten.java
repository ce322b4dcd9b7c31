package de.zielnetz.analyse;

import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A place in a list of findings. */
public record Posten<T>(T node, int platz, String schluessel) implements Listeneintrag {

    private static final int SEITE = 50;

    /**
     * A page of the list; only what the page shows is made.
     *
     * @param schluessel by what an entry is recognised when the list has changed since
     */
    public static <Q, T> NetzConnection<Posten<T>> seite(
            List<Q> alle, Function<Q, String> schluessel, Function<Q, T> zeige, Map<String, Object> argumente) {
        return Pagination.schneide(
                alle.size(),
                platz -> new Posten<>(zeige.apply(alle.get(platz)), platz, schluessel.apply(alle.get(platz))),
                Posten::schluessel,
                argumente,
                SEITE);
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, schluessel);
    }
}
