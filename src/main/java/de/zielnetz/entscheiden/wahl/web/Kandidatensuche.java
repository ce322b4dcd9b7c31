package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what may be chosen, as far as whoever asks may know it. */
@Component
class Kandidatensuche {

    private static final int MEISTE = 200;
    private static final Set<Ideenzustand> OFFENE =
            EnumSet.of(Ideenzustand.IDEE, Ideenzustand.GEPRUEFT, Ideenzustand.VORGELEGT);

    private final Ideenablage ideen;

    Kandidatensuche(Ideenablage ideen) {
        this.ideen = ideen;
    }

    /** Ideas upon which nobody has decided, and projects that do not run yet, by key. */
    List<Kandidat> alle(Netz netz, String stichtag, Benutzer wer) {
        return Stream.concat(
                        Schreibgang.nurGelesen(() -> ideen.alle(wer)).stream()
                                .filter(idee -> OFFENE.contains(idee.zustand()))
                                .map(idee -> new Kandidat(
                                        "Idee/" + idee.kennung(),
                                        idee.titel(),
                                        idee.kosten(),
                                        idee.angaben().entwurf(netz))),
                        Kandidat.geplante(netz, stichtag).stream())
                .sorted(Comparator.comparing(Kandidat::schluessel))
                .toList();
    }

    /**
     * Those of these keys, or all, where that is not too much to work out at once.
     *
     * @param nur keys; empty for all
     * @throws Anfragefehler naming the nearest where there is no such candidate, or where there are too many
     */
    List<Kandidat> gewaehlte(Netz netz, String stichtag, Benutzer wer, List<String> nur) {
        List<Kandidat> alle = alle(netz, stichtag, wer);
        List<Kandidat> gewaehlte = nur.isEmpty()
                ? alle
                : nur.stream()
                        .distinct()
                        .map(schluessel -> finde(alle, schluessel))
                        .sorted(Comparator.comparing(Kandidat::schluessel))
                        .toList();
        if (gewaehlte.size() > MEISTE) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Es gibt %d Kandidaten; auf einmal lassen sich %d vergleichen. Nennen Sie mit nur, welche."
                            .formatted(gewaehlte.size(), MEISTE));
        }
        return gewaehlte;
    }

    /** @throws Anfragefehler naming the nearest where there is none */
    static Kandidat finde(List<Kandidat> alle, String schluessel) {
        return alle.stream()
                .filter(k -> k.schluessel().equals(schluessel))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> nahe = Naehe.naechste(
                            alle.stream().map(Kandidat::schluessel).toList(), schluessel);
                    return new Anfragefehler(
                            Anfragefehler.Code.UNBEKANNTE_KENNUNG,
                            "Einen Kandidaten „%s“ gibt es nicht; erwartet wird eine Idee oder ein Projekt, das geplant ist und noch nicht läuft.%s"
                                    .formatted(Naehe.kurz(schluessel), Naehe.satz(nahe)),
                            nahe);
                });
    }
}
