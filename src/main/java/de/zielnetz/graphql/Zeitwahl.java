package de.zielnetz.graphql;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads which moment of the past a question means. */
public final class Zeitwahl {

    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");

    private Zeitwahl() {}

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
