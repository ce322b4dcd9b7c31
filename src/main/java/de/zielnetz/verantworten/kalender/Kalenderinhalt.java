package de.zielnetz.verantworten.kalender;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.verantworten.Erledigung;
import de.zielnetz.verantworten.Faelligkeit;
import de.zielnetz.verantworten.Turnus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which days of a net stand in a calendar: those on which duties are due, and the ends of projects. What has no day is not in it. */
final class Kalenderinhalt {

    private final Netz netz;
    private final Map<String, List<Erledigung>> getan;
    private final String heute;
    private final String adresse;

    /** @param adresse where the pages begin, without a slash at its end */
    Kalenderinhalt(Netz netz, Map<String, List<Erledigung>> getan, String heute, String adresse) {
        this.netz = netz;
        this.getan = getan;
        this.heute = heute;
        this.adresse = adresse;
    }

    /** In the order of the net: duties, then projects. */
    List<Kalendereintrag> alle() {
        List<Kalendereintrag> eintraege = new ArrayList<>();
        arten(Knotenart.PFLICHT).forEach(p -> merke(eintraege, pflicht(p)));
        arten(Knotenart.PROJEKT).forEach(p -> merke(eintraege, projekt(p)));
        return eintraege;
    }

    /** Those of one role, actor or body: what it has to do, and the projects that it answers for. */
    List<Kalendereintrag> von(int wer) {
        List<Kalendereintrag> eintraege = new ArrayList<>();
        ziele(wer, Kantenart.HAT_PFLICHT, Richtung.HIN).forEach(p -> merke(eintraege, pflicht(p)));
        ziele(wer, Kantenart.VERANTWORTET, Richtung.HIN)
                .filter(k -> netz.art(k) == Knotenart.PROJEKT)
                .forEach(p -> merke(eintraege, projekt(p)));
        return eintraege;
    }

    private static void merke(List<Kalendereintrag> eintraege, @Nullable Kalendereintrag einer) {
        if (einer != null) {
            eintraege.add(einer);
        }
    }

    private @Nullable Kalendereintrag pflicht(int p) {
        Faelligkeit lage = Faelligkeit.von(netz, p, getan.getOrDefault(netz.kennung(p), List.of()), heute);
        if (lage.tag() == null) {
            return null;
        }
        boolean vorbei = lage.stand() == Faelligkeit.Stand.UEBERFAELLIG;
        String text = zeilen(
                "Wer: " + namen(p, Kantenart.HAT_PFLICHT, Richtung.HER),
                "Wofür: " + namen(p, Kantenart.GILT_FUER, Richtung.HIN),
                "Gegenüber: " + namen(p, Kantenart.BESTEHT_GEGENUEBER, Richtung.HIN),
                lage.satz(),
                "Quelle: " + quelle(p));
        return new Kalendereintrag(
                "pflicht-%s@zielnetz".formatted(netz.kennung(p)),
                (vorbei ? "Überfällig: " : "Fällig: ") + netz.name(p),
                text,
                Objects.requireNonNull(lage.tag()),
                Turnus.von(netz.wert(p, Merkmal.TURNUS)),
                datum(p),
                "%s/knoten/Pflicht/%s".formatted(adresse, netz.kennung(p)));
    }

    private @Nullable Kalendereintrag projekt(int p) {
        String bis = datum(p);
        return bis == null
                ? null
                : new Kalendereintrag(
                        "projekt-%s@zielnetz".formatted(netz.kennung(p)),
                        "Projektende: " + netz.name(p),
                        zeilen(
                                "Verantwortet von: " + namen(p, Kantenart.VERANTWORTET, Richtung.HER),
                                "Quelle: " + quelle(p)),
                        bis,
                        null,
                        null,
                        "%s/projekte/%s".formatted(adresse, netz.kennung(p)));
    }

    private static String zeilen(String... zeilen) {
        return String.join("\n", zeilen);
    }

    private String namen(int k, Kantenart art, Richtung richtung) {
        String namen = ziele(k, art, richtung).mapToObj(netz::name).collect(Collectors.joining(", "));
        return namen.isEmpty() ? "niemand genannt" : namen;
    }

    private String quelle(int k) {
        return netz.knotenbelege(k).stream().map(this::quelle).distinct().collect(Collectors.joining("; "));
    }

    private String quelle(Beleg beleg) {
        int quelle = netz.finde(Knotenart.QUELLE, beleg.quelle());
        return "%s, %s".formatted(quelle < 0 ? beleg.quelle() : netz.name(quelle), beleg.fundstelle());
    }

    private @Nullable String datum(int k) {
        Object wert = netz.wert(k, Merkmal.BIS);
        return wert == null || !Datum.istGueltig(wert.toString()) ? null : wert.toString();
    }

    private IntStream arten(Knotenart art) {
        return IntStream.range(netz.anfang(art), netz.ende(art));
    }

    private IntStream ziele(int k, Kantenart art, Richtung richtung) {
        Kantenfolge folge = netz.kanten(k, art, richtung);
        return IntStream.range(0, folge.anzahl()).map(i -> netz.ziel(folge.kante(i), richtung));
    }
}
