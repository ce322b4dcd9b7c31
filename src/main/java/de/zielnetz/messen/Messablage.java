package de.zielnetz.messen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.messen.Messfehler.Messhindernis;
import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Nebenbuch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps series and their values beside the net. Each call asks the database once. */
@Service
public class Messablage {

    private static final int MEISTE_REIHEN = 500;
    private static final int MEISTE_WERTE = 2_000;

    private final Messreihen reihen;
    private final Messwerte werte;
    private final Nebenbuch nebenbuch;

    Messablage(Messreihen reihen, Messwerte werte, Nebenbuch nebenbuch) {
        this.reihen = reihen;
        this.werte = werte;
        this.nebenbuch = nebenbuch;
    }

    /** All series by kennung: those of the net first, in its order, then the others by kennung. */
    public Map<String, Reihe> alle(Netz netz) {
        return nebenbuch.lies(() -> gelesen(netz));
    }

    private Map<String, Reihe> gelesen(Netz netz) {
        return Reihenbild.von(netz, reihen.findAllByOrderByKennung(), werte.findAllByOrderByKennung());
    }

    /** @throws Messfehler naming the nearest where there is none of this kennung */
    public Reihe eine(Netz netz, String kennung) {
        return in(alle(netz), kennung);
    }

    /** @throws Messfehler naming the nearest where there is none of this kennung among them */
    public static Reihe in(Map<String, Reihe> alle, String kennung) {
        Reihe reihe = alle.get(kennung);
        if (reihe == null) {
            List<String> nahe = Naehe.naechste(alle.keySet(), kennung);
            throw new Messfehler(
                    Messhindernis.MESSREIHE_UNBEKANNT,
                    "Eine Messreihe „%s“ gibt es nicht.%s".formatted(Naehe.kurz(kennung), Naehe.satz(nahe)),
                    nahe);
        }
        return reihe;
    }

    /**
     * Keeps a series in place of what was there.
     *
     * @param fassung the one that was seen, null where none was kept
     * @throws Messfehler where somebody else was faster, or there are too many
     */
    Reihe merke(Netz netz, Messreihe neue, @Nullable Integer fassung) {
        return nebenbuch.schreibe(() -> {
            Messreihe bisher = reihen.findById(neue.kennung()).orElse(null);
            verlangeFassung(bisher == null ? null : bisher.version(), fassung, "Die Messreihe");
            if (bisher == null && reihen.count() >= MEISTE_REIHEN) {
                throw zuViele("Messreihen", MEISTE_REIHEN);
            }
            reihen.save(mitVersion(neue, bisher == null ? null : bisher.version()));
            return in(gelesen(netz), neue.kennung());
        });
    }

    private static void verlangeFassung(@Nullable Long version, @Nullable Integer fassung, String was) {
        Integer jetzt = version == null ? null : version.intValue() + 1;
        if (!Objects.equals(jetzt, fassung)) {
            throw new Messfehler(
                    Messhindernis.MESSUNG_GEAENDERT,
                    fassung == null
                            ? was
                                    + " gibt es schon; wer sie ändern will, nennt die Fassung, die er sah (%d)."
                                            .formatted(jetzt)
                            : was
                                    + " wurde inzwischen geändert oder gelöscht; sehen Sie sie sich noch einmal an. Hier wurde nichts geschrieben.");
        }
    }

    private static Messreihe mitVersion(Messreihe r, @Nullable Long version) {
        return new Messreihe(
                r.kennung(),
                r.titel(),
                r.beschreibung(),
                r.einheit(),
                r.richtung(),
                r.zielwert(),
                r.zieltag(),
                r.toleranz(),
                r.zielquelle(),
                r.indikatoren(),
                r.frage(),
                r.feld(),
                r.urheber(),
                null,
                version);
    }

    /**
     * Removes a series that is kept, with its values beside the net; what the net gives stays.
     *
     * @throws Messfehler where none is kept, or it has values and who asks is not of the VERWALTUNG
     */
    void entferne(Netz netz, String kennung, Benutzer wer) {
        nebenbuch.schreibe(() -> {
            Reihe reihe = in(gelesen(netz), kennung);
            if (reihe.fassung() == null) {
                throw new Messfehler(
                        Messhindernis.UNGUELTIGER_WERT,
                        "Die Messreihe „%s“ steht nur im Netz; dort lässt sich der Indikator ändern."
                                .formatted(kennung));
            }
            long anzahl = werte.countByReihe(kennung);
            if (anzahl > 0 && !wer.darf(Rolle.VERWALTUNG)) {
                throw new Messfehler(
                        Messhindernis.NICHT_ERLAUBT,
                        "Die Messreihe „%s“ hat %s Werte; mit ihnen löschen kann sie nur die Rolle „verwaltung“."
                                .formatted(kennung, Zahl.text(anzahl)));
            }
            werte.deleteByReihe(kennung);
            reihen.deleteById(kennung);
            return kennung;
        });
    }

    /**
     * Writes values, all or none; a series of the net that gets its first is kept from then on. One that says the same
     * already stays as it is.
     *
     * @param fassung the one that was seen of a single value; null where none was there, or all are to be replaced unseen
     * @param ersetzen whether values that are there may be replaced without having been seen
     * @return how many were written
     * @throws Messfehler where somebody else was faster, or there are too many
     */
    int schreibe(Netz netz, List<Messwert> neue, @Nullable Integer fassung, boolean ersetzen, Benutzer wer) {
        return nebenbuch.schreibe(() -> {
            Map<String, Reihe> alle = gelesen(netz);
            neue.stream().map(Messwert::reihe).distinct().forEach(kennung -> fuehre(in(alle, kennung), wer));
            int geschrieben = 0;
            for (Messwert neuer : neue) {
                Messwert bisher = werte.findById(neuer.kennung()).orElse(null);
                if (!ersetzen) {
                    verlangeFassung(bisher == null ? null : bisher.version(), fassung, "Der Wert");
                }
                if (bisher == null || !gleich(bisher, neuer)) {
                    werte.save(mitVersion(neuer, bisher == null ? null : bisher.version()));
                    geschrieben++;
                }
            }
            neue.stream().map(Messwert::reihe).distinct().forEach(this::verlangePlatz);
            return geschrieben;
        });
    }

    private void fuehre(Reihe reihe, Benutzer wer) {
        if (reihe.fassung() == null) {
            reihen.save(new Messreihe(
                    reihe.kennung(),
                    reihe.titel(),
                    reihe.beschreibung(),
                    reihe.einheit(),
                    reihe.richtung(),
                    null,
                    null,
                    null,
                    null,
                    reihe.indikatoren(),
                    null,
                    null,
                    wer.name(),
                    null,
                    null));
        }
    }

    private void verlangePlatz(String reihe) {
        if (werte.countByReihe(reihe) > MEISTE_WERTE) {
            throw zuViele("Werte in der Messreihe „%s“".formatted(reihe), MEISTE_WERTE);
        }
    }

    private static Messfehler zuViele(String was, int meiste) {
        return new Messfehler(
                Messhindernis.ZU_VIELE_MESSUNGEN,
                "Es wären mehr als %s %s; so viele sind möglich. Geschrieben wurde nichts."
                        .formatted(Zahl.text(meiste), was));
    }

    /** Whether both say the same, whoever wrote them. */
    static boolean gleich(Messwert a, Messwert b) {
        return sagt(a.punkt()).equals(sagt(b.punkt()));
    }

    private static Messpunkt sagt(Messpunkt p) {
        Messherkunft herkunft = p.herkunft() == Messherkunft.FRAGE ? p.herkunft() : Messherkunft.HAND;
        return new Messpunkt(
                p.kennung(),
                p.tag(),
                p.wert(),
                p.vonAnzahl(),
                p.belegart(),
                herkunft,
                p.quelle(),
                p.quelltext(),
                p.fundstelle(),
                p.begruendung(),
                p.anmerkung(),
                null,
                p.wissensstand(),
                p.gueltigAm(),
                null);
    }

    private static Messwert mitVersion(Messwert w, @Nullable Long version) {
        return new Messwert(
                w.kennung(),
                w.reihe(),
                w.tag(),
                w.wert(),
                w.vonAnzahl(),
                w.belegart(),
                w.herkunft(),
                w.quelle(),
                w.quelltext(),
                w.fundstelle(),
                w.begruendung(),
                w.anmerkung(),
                w.urheber(),
                w.wissensstand(),
                w.gueltigAm(),
                null,
                version);
    }

    /**
     * Removes one value beside the net.
     *
     * @return the series it belonged to
     * @throws Messfehler where there is none
     */
    Reihe entferneWert(Netz netz, String kennung) {
        return nebenbuch.schreibe(() -> {
            Messwert wert = werte.findById(kennung)
                    .orElseThrow(() -> new Messfehler(
                            Messhindernis.MESSWERT_UNBEKANNT,
                            "Einen Wert „%s“ neben dem Netz gibt es nicht (mehr). Was im Netz steht, wird dort geändert."
                                    .formatted(Naehe.kurz(kennung))));
            werte.deleteById(kennung);
            return in(gelesen(netz), wert.reihe());
        });
    }
}
