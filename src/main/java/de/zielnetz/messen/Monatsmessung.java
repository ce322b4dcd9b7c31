package de.zielnetz.messen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.dashboard.Fragewerte;
import de.zielnetz.messen.Messen.Errechnet;
import de.zielnetz.messen.Messfehler.Messhindernis;
import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Works values of a series out of the net, month by month: the saved question is asked of what Zielnetz knew at the end
 * of the month (the journal) and what held on its last day; of the current month today.
 */
@Service
public class Monatsmessung {

    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");
    private static final int MEISTE_MONATE = 120;

    /**
     * What came of it.
     *
     * @param geschrieben how many values were new or other than before
     * @param unveraendert how many stood there already
     * @param ausgelassen months that cannot be worked out, with the reason, German sentences
     */
    public record Messlauf(Reihe reihe, int geschrieben, int unveraendert, List<String> ausgelassen) {}

    private final Messablage ablage;
    private final Messen messen;
    private final ObjectProvider<Fragewerte> fragen;

    /** @param fragen only when it asks: who asks GraphQL needs the whole of it, and this is part of it */
    Monatsmessung(Messablage ablage, Messen messen, ObjectProvider<Fragewerte> fragen) {
        this.ablage = ablage;
        this.messen = messen;
        this.fragen = fragen;
    }

    /**
     * Costs a whole state of the net for each month.
     *
     * @param von the first month, {@code 2026-01}; null for that of the first Vorgang
     * @param bis the last month; null for the current one
     * @throws Messfehler where the series has no question, or the months are none; nothing was written
     */
    public Messlauf errechne(
            Netzstand heute, String kennung, @Nullable String von, @Nullable String bis, Benutzer wer) {
        Reihe reihe = ablage.eine(heute.netz(), kennung);
        String frage = reihe.frage();
        String feld = reihe.feld();
        if (frage == null || feld == null) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "Die Messreihe „%s“ nennt keine gespeicherte Frage; erst mit frage und feld lässt sie sich errechnen."
                            .formatted(kennung));
        }
        LocalDate tag = LocalDate.now(HIER);
        YearMonth erster = von == null ? beginn(heute, tag) : monat("von", von);
        YearMonth letzter = bis == null ? YearMonth.from(tag) : monat("bis", bis);
        pruefe(erster, letzter, tag);
        Map<String, Errechnet> werte = new LinkedHashMap<>();
        List<String> ausgelassen = new ArrayList<>();
        for (YearMonth monat = erster; !monat.isAfter(letzter); monat = monat.plusMonths(1)) {
            LocalDate ende = monat.atEndOfMonth().isAfter(tag) ? tag : monat.atEndOfMonth();
            long nummer = Vergangenheit.letzter(
                    heute, ende.plusDays(1).atStartOfDay(HIER).toInstant());
            if (nummer == 0) {
                ausgelassen.add("%02d/%d: Zielnetz kannte das Netz noch nicht; sein Journal beginnt später."
                        .formatted(monat.getMonthValue(), monat.getYear()));
            } else {
                String wissensstand = Vorgang.kennung(nummer);
                double wert = fragen.getObject().wert(frage, feld, wissensstand, ende.toString());
                werte.put(ende.toString(), new Errechnet(wert, wissensstand));
            }
        }
        ausgelassen.addAll(vonHand(reihe, werte));
        int geschrieben = messen.uebernimmErrechnete(heute.netz(), kennung, werte, wer);
        return new Messlauf(
                ablage.eine(heute.netz(), kennung), geschrieben, werte.size() - geschrieben, List.copyOf(ausgelassen));
    }

    /** What somebody entered is not overwritten by what was worked out. */
    private static List<String> vonHand(Reihe reihe, Map<String, Errechnet> werte) {
        Map<String, Messpunkt> andere = reihe.punkte().stream()
                .filter(p -> p.herkunft() != Messherkunft.FRAGE)
                .collect(Collectors.toMap(Messpunkt::tag, p -> p, (a, b) -> a));
        List<String> saetze = new ArrayList<>();
        werte.keySet().removeIf(tag -> {
            Messpunkt punkt = andere.get(tag);
            if (punkt != null) {
                saetze.add("%s: Da steht schon ein Wert (%s); er bleibt."
                        .formatted(tag, punkt.herkunft().wort()));
            }
            return punkt != null;
        });
        return saetze;
    }

    private static YearMonth beginn(Netzstand heute, LocalDate tag) {
        return heute.journal().stream()
                .map(v -> YearMonth.from(v.zeit().atZone(HIER)))
                .min(YearMonth::compareTo)
                .orElse(YearMonth.from(tag));
    }

    private static YearMonth monat(String feld, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "%s ist „%s“; erwartet wird ein Monat wie 2026-03."
                            .formatted(feld, de.zielnetz.sprache.Naehe.kurz(text)));
        }
    }

    private static void pruefe(YearMonth erster, YearMonth letzter, LocalDate tag) {
        YearMonth jetzt = YearMonth.from(tag);
        if (letzter.isAfter(jetzt)) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "bis ist %s und liegt in der Zukunft; möglich ist %s.".formatted(letzter, jetzt),
                    List.of(jetzt.toString()));
        }
        long monate = erster.until(letzter, java.time.temporal.ChronoUnit.MONTHS) + 1;
        if (monate < 1 || monate > MEISTE_MONATE) {
            throw new Messfehler(
                    Messhindernis.UNGUELTIGER_WERT,
                    "Von %s bis %s sind %d Monate; möglich sind 1 bis %d auf einmal."
                            .formatted(erster, letzter, monate, MEISTE_MONATE));
        }
    }
}
