package de.zielnetz.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Cuts a page out of a list (pagination by cursors, as Relay has it): first and after, or last and before. Costs the page. */
public final class Pagination {

    /** No page is larger. */
    public static final int HOECHSTENS = 200;

    private Pagination() {}

    /** How {@link Listeneintrag#cursor} names a place: where it is and by what the entry is recognised. */
    public static String cursor(int platz, String sache) {
        return new Cursor(platz, sache).text();
    }

    /**
     * The page the arguments ask for.
     *
     * @param anzahl length of the whole list
     * @param eintrag what stands at a place
     * @param sache by what an entry is recognised when the list has changed since
     * @param argumente first, after, last, before, each may be missing
     * @param ueblich page size where neither first nor last is given
     * @throws Anfragefehler where the arguments ask for no possible page
     */
    public static <T> NetzConnection<T> schneide(
            int anzahl, IntFunction<T> eintrag, Function<T, String> sache, Map<String, Object> argumente, int ueblich) {
        Integer first = groesse(argumente, "first");
        Integer last = groesse(argumente, "last");
        if (first != null && last != null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGE_SEITE, "Geben Sie entweder first oder last an, nicht beides.");
        }
        ToIntFunction<Cursor> suche = cursor -> finde(anzahl, eintrag, sache, cursor);
        int ab = 0;
        int vor = anzahl;
        if (argumente.get("after") instanceof String after) {
            int platz = suche.applyAsInt(Cursor.aus(after));
            ab = Math.min(anzahl, platz < 0 ? Cursor.aus(after).platz() : platz + 1);
        }
        if (argumente.get("before") instanceof String before) {
            int platz = suche.applyAsInt(Cursor.aus(before));
            vor = Math.max(ab, Math.min(anzahl, platz < 0 ? Cursor.aus(before).platz() : platz));
        }
        if (last != null) {
            ab = Math.max(ab, vor - last);
        } else {
            vor = Math.min(vor, ab + (first == null ? ueblich : first));
        }
        List<T> seite = new ArrayList<>(Math.max(0, vor - ab));
        for (int platz = ab; platz < vor; platz++) {
            seite.add(eintrag.apply(platz));
        }
        String start = seite.isEmpty() ? "" : new Cursor(ab, sache.apply(seite.get(0))).text();
        String ende = seite.isEmpty() ? "" : new Cursor(vor - 1, sache.apply(seite.get(seite.size() - 1))).text();
        return new NetzConnection<>(seite, start, ende, ab > 0, vor < anzahl, anzahl);
    }

    /**
     * How many entries a page from the beginning has at most.
     *
     * @throws Anfragefehler where {@code first} is no possible page
     */
    public static int erste(Map<String, Object> argumente, int ueblich) {
        Integer first = groesse(argumente, "first");
        return first == null ? ueblich : first;
    }

    /** Where the entry stands now: at its old place, or wherever it moved; -1 where it is gone. */
    private static <T> int finde(int anzahl, IntFunction<T> eintrag, Function<T, String> sache, Cursor cursor) {
        if (cursor.platz() < anzahl
                && sache.apply(eintrag.apply(cursor.platz())).equals(cursor.sache())) {
            return cursor.platz();
        }
        for (int platz = 0; platz < anzahl; platz++) {
            if (sache.apply(eintrag.apply(platz)).equals(cursor.sache())) {
                return platz;
            }
        }
        return -1;
    }

    private static @Nullable Integer groesse(Map<String, Object> argumente, String name) {
        if (!(argumente.get(name) instanceof Integer groesse)) {
            return null;
        }
        if (groesse < 0 || groesse > HOECHSTENS) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGE_SEITE,
                    "%s ist %d; möglich sind 0 bis %d. Weitere Einträge gibt die nächste Seite (after: endCursor)."
                            .formatted(name, groesse, HOECHSTENS));
        }
        return groesse;
    }
}
