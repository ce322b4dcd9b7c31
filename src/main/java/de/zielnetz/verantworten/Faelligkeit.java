package de.zielnetz.verantworten;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a duty is due, seen from a day.
 *
 * @param tag a {@link Datum}; null where nobody says when, or nothing is left to do
 * @param satz how that comes about, a German sentence
 * @param zuletzt the day on which it was last done, null where it was not
 */
public record Faelligkeit(
        @Nullable String tag,
        Stand stand,
        String satz,
        @Nullable String zuletzt) {

    private static final int GANZER_TAG = 10;

    /** How a duty stands. */
    public enum Stand {
        UEBERFAELLIG,
        OFFEN,
        ERLEDIGT,
        OHNE_ANGABE
    }

    /**
     * Of one duty. What was done last decides: the next time is the next of the series that its first day and its turn make, or so
     * long after the day on which it was done. Before that it is the first day that is stated; where none is, the beginning and the turn.
     *
     * @param pflicht a node of the net
     * @param getan all marks of this duty; those after the day do not count
     * @param am the day from which it is seen
     */
    public static Faelligkeit von(Netz netz, int pflicht, List<Erledigung> getan, String am) {
        return von(
                Turnus.von(netz.wert(pflicht, Merkmal.TURNUS)),
                datum(netz, pflicht, Merkmal.ERSTMALS),
                datum(netz, pflicht, Merkmal.AB),
                getan,
                am);
    }

    static Faelligkeit von(
            @Nullable Turnus turnus,
            @Nullable String erstmals,
            @Nullable String ab,
            List<Erledigung> getan,
            String am) {
        Optional<Erledigung> letzte = getan.stream()
                .filter(e -> e.am().compareTo(letzterTag(am)) <= 0)
                .max(Comparator.comparing(Erledigung::am).thenComparing(Erledigung::zeit));
        if (letzte.isPresent()) {
            return danach(turnus, erstmals, letzte.get(), am);
        }
        if (erstmals != null) {
            return am(erstmals, "So angegeben: erstmals %s fällig.".formatted(wann(erstmals)), null, am);
        }
        String erste = turnus != null && turnus.hatAbstand() && ab != null ? turnus.spaeter(ab, 1) : null;
        return erste == null || turnus == null
                ? new Faelligkeit(null, Stand.OHNE_ANGABE, ohneTag(turnus), null)
                : am(
                        erste,
                        "Gerechnet: besteht seit %s und ist %s zu tun."
                                .formatted(wort(String.valueOf(ab)), wort(turnus)),
                        null,
                        am);
    }

    private static Faelligkeit danach(
            @Nullable Turnus turnus, @Nullable String erstmals, Erledigung letzte, String am) {
        String getan = "Erledigt am %s".formatted(wort(letzte.am()));
        if (turnus == Turnus.EINMALIG) {
            return new Faelligkeit(null, Stand.ERLEDIGT, getan + "; sie war einmal zu tun.", letzte.am());
        }
        if (turnus == null || !turnus.hatAbstand()) {
            return new Faelligkeit(
                    null, Stand.OHNE_ANGABE, getan + "; wann sie wieder fällig ist, sagt niemand.", letzte.am());
        }
        String fuer = letzte.fuer();
        String naechste = fuer == null
                ? turnus.spaeter(letzte.am(), 1)
                : erstmals == null ? turnus.spaeter(fuer, 1) : turnus.naechstes(erstmals, fuer);
        if (naechste == null) {
            return new Faelligkeit(null, Stand.OHNE_ANGABE, getan + ".", letzte.am());
        }
        String satz = fuer == null ? getan : "%s, fällig war sie %s".formatted(getan, wann(fuer));
        return am(naechste, "%s; sie ist %s zu tun.".formatted(satz, wort(turnus)), letzte.am(), am);
    }

    private static Faelligkeit am(String tag, String satz, @Nullable String zuletzt, String am) {
        return new Faelligkeit(tag, Datum.liegtVor(tag, am) ? Stand.UEBERFAELLIG : Stand.OFFEN, satz, zuletzt);
    }

    private static String ohneTag(@Nullable Turnus turnus) {
        return turnus == Turnus.LAUFEND
                ? "Ständig zu tun; ein Tag ist nicht angegeben."
                : turnus == Turnus.ANLASSBEZOGEN
                        ? "Nach Anlass zu tun; ein Tag ist nicht angegeben."
                        : "Ohne Angabe: Niemand sagt, wann sie fällig ist.";
    }

    private static String letzterTag(String am) {
        return Turnus.letzterTag(am).toString();
    }

    private static String wort(Turnus turnus) {
        return turnus.wort();
    }

    /** A day with the word before it; years and months need none. */
    static String wann(String datum) {
        return (datum.length() == GANZER_TAG ? "am " : "") + wort(datum);
    }

    static String wort(String datum) {
        return String.valueOf(Klartext.wert(Merkmal.AB, datum));
    }

    private static @Nullable String datum(Netz netz, int pflicht, Merkmal merkmal) {
        Object wert = netz.wert(pflicht, merkmal);
        return wert == null || !Datum.istGueltig(wert.toString()) ? null : wert.toString();
    }
}
