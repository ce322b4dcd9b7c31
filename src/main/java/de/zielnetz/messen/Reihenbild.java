package de.zielnetz.messen;

import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Messziel;
import de.zielnetz.messen.reihe.Netzreihen;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the net gives and what is kept beside it. An Indikator belongs to the kept series that names it,
 * else to the one whose kennung it has without its year, see {@link Netzreihen}.
 */
final class Reihenbild {

    private static final Comparator<Messpunkt> ZEITLICH =
            Comparator.comparingDouble(Messpunkt::zeit).thenComparing(Messpunkt::tag);

    private final Netz netz;
    private final Map<String, List<Messpunkt>> werte;

    private Reihenbild(Netz netz, List<Messwert> werte) {
        this.netz = netz;
        this.werte = werte.stream()
                .collect(Collectors.groupingBy(
                        Messwert::reihe, Collectors.mapping(Messwert::punkt, Collectors.toList())));
    }

    /** All series by kennung: first those of the net, in its order, then the others by kennung. */
    static Map<String, Reihe> von(Netz netz, List<Messreihe> gefuehrte, List<Messwert> werte) {
        Reihenbild bild = new Reihenbild(netz, werte);
        Map<String, Reihe> gegebene = Netzreihen.von(netz);
        Map<String, Messreihe> nachKennung = new LinkedHashMap<>();
        gefuehrte.forEach(reihe -> nachKennung.put(reihe.kennung(), reihe));
        Set<String> vergebene = new HashSet<>();
        gefuehrte.forEach(reihe -> vergebene.addAll(genannte(reihe)));
        Map<String, Reihe> alle = new LinkedHashMap<>();
        gegebene.forEach((kennung, gegeben) -> {
            List<String> freie = gegeben.indikatoren().stream()
                    .filter(indikator -> !vergebene.contains(indikator))
                    .toList();
            Messreihe gefuehrt = nachKennung.remove(kennung);
            if (gefuehrt != null) {
                alle.put(kennung, bild.mit(gefuehrt, freie));
            } else if (freie.size() == gegeben.indikatoren().size()) {
                alle.put(kennung, gegeben);
            } else if (!freie.isEmpty()) {
                alle.put(kennung, bild.rest(gegeben, freie));
            }
        });
        nachKennung.forEach((kennung, gefuehrt) -> alle.put(kennung, bild.mit(gefuehrt, List.of())));
        return alle;
    }

    private static List<String> genannte(Messreihe reihe) {
        List<String> indikatoren = reihe.indikatoren();
        return indikatoren == null ? List.of() : indikatoren;
    }

    private Reihe mit(Messreihe gefuehrt, List<String> freie) {
        List<String> indikatoren = Stream.concat(genannte(gefuehrt).stream(), freie.stream())
                .filter(kennung -> netz.finde(Knotenart.INDIKATOR, kennung) >= 0)
                .distinct()
                .toList();
        List<Messpunkt> punkte = new ArrayList<>(punkte(indikatoren));
        Set<String> tage = punkte.stream().map(Messpunkt::tag).collect(Collectors.toSet());
        // What the net says now goes before what was entered when it did not yet.
        werte.getOrDefault(gefuehrt.kennung(), List.of()).stream()
                .filter(p -> !tage.contains(p.tag()))
                .forEach(punkte::add);
        punkte.sort(ZEITLICH);
        return new Reihe(
                gefuehrt.kennung(),
                gefuehrt.titel(),
                gefuehrt.beschreibung(),
                gefuehrt.einheit(),
                gefuehrt.richtung(),
                ziel(gefuehrt),
                indikatoren,
                gefuehrt.frage(),
                gefuehrt.feld(),
                gefuehrt.version() == null ? 1 : gefuehrt.version().intValue() + 1,
                List.copyOf(punkte));
    }

    private Reihe rest(Reihe gegeben, List<String> freie) {
        return new Reihe(
                gegeben.kennung(),
                gegeben.titel(),
                gegeben.beschreibung(),
                gegeben.einheit(),
                gegeben.richtung(),
                null,
                freie,
                null,
                null,
                null,
                punkte(freie));
    }

    private List<Messpunkt> punkte(List<String> indikatoren) {
        return Netzreihen.punkte(
                netz,
                indikatoren.stream()
                        .map(kennung -> netz.finde(Knotenart.INDIKATOR, kennung))
                        .toList());
    }

    private static @Nullable Messziel ziel(Messreihe reihe) {
        Double wert = reihe.zielwert();
        Double toleranz = reihe.toleranz();
        return wert == null
                ? null
                : new Messziel(wert, reihe.zieltag(), toleranz == null ? 0 : toleranz, reihe.zielquelle());
    }
}
