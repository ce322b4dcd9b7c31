package de.zielnetz.graphql;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which time a question means, by either of two clocks: {@code wissensstand}, what Zielnetz knew then, and {@code
 * gueltigAm}, what held in the world.
 */
public final class Zeitwahl {

    /** The arguments by which every field of Query that answers from the net is asked for another time. */
    public static final String WISSENSSTAND = "wissensstand";

    public static final String GUELTIG_AM = "gueltigAm";

    /** In the place of a day: also what ended and what has not begun. */
    public static final String ALLE = "ALLE";

    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");
    private static final Clock UHR = Clock.systemUTC();

    /** Clocks of clients go wrong by so much. */
    private static final Duration UNGENAU = Duration.ofMinutes(1);

    private static final Pattern VORGANG = Pattern.compile("v\\d+");

    private Zeitwahl() {}

    /**
     * The number of the last Vorgang that was known.
     *
     * @param text a moment, or a Vorgang: then what was known when it had been written
     * @throws Anfragefehler naming the argument and what is expected where the text is neither, or no such time
     */
    public static long wissensstand(Netzstand heute, String feld, String text) {
        return VORGANG.matcher(text).matches()
                ? vorVorgang(heute, feld, text) + 1
                : Vergangenheit.letzter(heute, vergangen(heute, feld, text));
    }

    /**
     * A state in a word, as ids of nodes bear it: {@code v12}, {@code 2024-06}, {@code v12,2024-06}; empty for what is known
     * and holds today.
     *
     * @param nummer of the last Vorgang that is known, -1 for the very last
     * @param tag a {@link Datum} or {@link #ALLE}, empty for today
     */
    static String stand(long nummer, String tag) {
        return nummer < 0 ? tag : tag.isEmpty() ? Vorgang.kennung(nummer) : Vorgang.kennung(nummer) + "," + tag;
    }

    /**
     * The net of a state as {@link #stand} says it.
     *
     * @throws Anfragefehler naming the argument and what is expected where there is no such state
     */
    public static Netz netz(Anfrage anfrage, String feld, String stand) {
        int komma = stand.indexOf(',');
        String erstes = komma < 0 ? stand : stand.substring(0, komma);
        boolean mitVorgang = VORGANG.matcher(erstes).matches();
        Netzstand heute = anfrage.netzstand();
        long nummer = mitVorgang ? vorVorgang(heute, feld, erstes) + 1 : heute.vorgaenge();
        Object tag = mitVorgang ? komma < 0 ? null : stand.substring(komma + 1) : stand;
        return anfrage.netz(nummer, gueltigAm(feld, tag, anfrage.heute()));
    }

    /**
     * A moment since the first Vorgang and not in the future.
     *
     * @throws Anfragefehler naming the argument and what is expected where it is no such moment
     */
    public static Instant vergangen(Netzstand heute, String feld, String text) {
        Instant zeit = zeitpunkt(feld, text);
        Instant jetzt = UHR.instant();
        if (zeit.isAfter(jetzt.plus(UNGENAU))) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "%s ist %s und liegt in der Zukunft; erwartet wird ein Zeitpunkt bis jetzt (%s)."
                            .formatted(feld, zeit, jetzt),
                    List.of(jetzt.toString()));
        }
        Instant beginn = heute.journal().stream()
                .map(Vorgang::zeit)
                .min(Instant::compareTo)
                .orElse(jetzt);
        if (zeit.isBefore(beginn)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "%s ist %s und liegt vor dem Anfang; erwartet wird ein Zeitpunkt ab %s, als der erste Vorgang geschrieben wurde."
                            .formatted(feld, zeit, beginn),
                    List.of(beginn.toString()));
        }
        return zeit;
    }

    /**
     * A {@link Datum}, or {@link #ALLE}.
     *
     * @param wert what was asked, null for today
     * @throws Anfragefehler naming the argument, what is expected and the nearest day where it is neither
     */
    public static String gueltigAm(String feld, @Nullable Object wert, String heute) {
        if (wert == null) {
            return heute;
        }
        String text = wert.toString();
        if (text.equals(ALLE) || Datum.istGueltig(text)) {
            return text;
        }
        String naechstes = Datum.naechstes(text.strip());
        String nahe = text.strip().equalsIgnoreCase(ALLE) ? ALLE : naechstes == null ? heute : naechstes;
        throw new Anfragefehler(
                Anfragefehler.Code.UNGUELTIGER_WERT,
                "%s ist „%s“; erwartet wird ein Tag (2024-06-30), ein Monat (2024-06), ein Jahr (2024) oder ALLE. Am nächsten liegt: %s."
                        .formatted(feld, Naehe.kurz(text), nahe),
                List.of(nahe));
    }

    /**
     * The number of the Vorgang before this one, 0 before the first.
     *
     * @param feld the argument, for the sentence where there is no such Vorgang
     */
    public static long vorVorgang(Netzstand heute, String feld, String kennung) {
        Vorgang vorgang = heute.vorgang(kennung);
        if (vorgang == null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNBEKANNTE_KENNUNG,
                    "%s: den Vorgang „%s“ gibt es nicht; der letzte ist v%d."
                            .formatted(feld, Naehe.kurz(kennung), heute.vorgaenge()),
                    List.of(Vorgang.kennung(heute.vorgaenge())));
        }
        return vorgang.nummer() - 1;
    }

    /** @throws Anfragefehler naming the argument and what is expected where the text is no moment */
    public static Instant zeitpunkt(String feld, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException keiner) {
            List<String> naechster = beginnDesTages(text);
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "%s ist „%s“; erwartet wird ein Zeitpunkt wie 2026-03-01T08:15:30Z.%s"
                            .formatted(
                                    feld,
                                    Naehe.kurz(text),
                                    naechster.isEmpty()
                                            ? ""
                                            : " Dieser Tag beginnt um %s.".formatted(naechster.get(0))),
                    naechster);
        }
    }

    private static List<String> beginnDesTages(String text) {
        try {
            return List.of(LocalDate.parse(text).atStartOfDay(HIER).toInstant().toString());
        } catch (DateTimeException keinTag) {
            return List.of();
        }
    }
}
