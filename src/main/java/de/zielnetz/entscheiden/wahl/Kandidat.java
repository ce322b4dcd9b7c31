package de.zielnetz.entscheiden.wahl;

import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen: an idea, or a project of the net that does not run yet.
 *
 * @param schluessel {@code Idee/kennung} or {@code Projekt/kennung}
 * @param kosten in euro; null where nobody says
 * @param entwurf the project that an idea would be; null for one that stands in the net
 */
public record Kandidat(
        String schluessel,
        String name,
        @Nullable Double kosten,
        @Nullable Entwurf entwurf) {

    /** The projects of the net that are planned or ought to have begun, by key. Costs the projects. */
    public static List<Kandidat> geplante(Netz netz, String stichtag) {
        return IntStream.range(netz.anfang(Knotenart.PROJEKT), netz.ende(Knotenart.PROJEKT))
                .filter(p -> switch (Projektstand.von(netz, p, stichtag, false)) {
                    case GEPLANT, NICHT_BEGONNEN -> true;
                    case LAUFEND, OHNE_ANGABE, UEBER_SEIN_ENDE, BEENDET -> false;
                })
                .mapToObj(p -> new Kandidat(
                        netz.schluessel(p).kennung(),
                        netz.name(p),
                        netz.wert(p, Merkmal.KOSTEN) instanceof Double euro ? euro : null,
                        null))
                .toList();
    }

    /**
     * The net as it would be if these ran: a status and dates that say otherwise do not count. Costs the net.
     *
     * @throws NullPointerException where a project is not in the net
     */
    public static Netz alsLiefen(Netz netz, List<Kandidat> kandidaten) {
        List<Aenderung> aenderungen = new ArrayList<>();
        List<Entwurf> entwuerfe = new ArrayList<>();
        for (Kandidat kandidat : kandidaten) {
            Entwurf entwurf = kandidat.entwurf();
            if (entwurf != null) {
                entwuerfe.add(laufend(entwurf));
            } else {
                Schluessel projekt = Schluessel.aus(kandidat.schluessel());
                Zustand alt = Objects.requireNonNull(netz.zustand(projekt), kandidat.schluessel());
                aenderungen.add(new Aenderung(projekt, alt, new Zustand(laufend(alt.merkmale()), alt.belege())));
            }
        }
        Netz nachher = aenderungen.isEmpty() ? netz : new Aenderungen(aenderungen).aufgetragen(netz);
        return entwuerfe.isEmpty() ? nachher : Entwurf.in(nachher, entwuerfe);
    }

    private static Entwurf laufend(Entwurf e) {
        return new Entwurf(
                laufend(e.merkmale()),
                e.felder(),
                e.ziele(),
                e.leitziele(),
                e.verantwortliche(),
                e.mitwirkende(),
                e.foerderer(),
                e.technologien());
    }

    private static Map<Merkmal, Object> laufend(Map<Merkmal, Object> werte) {
        Map<Merkmal, Object> neue = new EnumMap<>(Merkmal.class);
        neue.putAll(werte);
        neue.keySet().removeAll(List.of(Merkmal.AB, Merkmal.BIS));
        neue.put(Merkmal.STATUS, "LAUFEND");
        return neue;
    }
}
