package de.zielnetz.rueckblick;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a strategy was resolved, by what the net says: a body resolves it or a Drucksache that treats it. What is only
 * planned does not count. The last day counts: one resolves that a strategy be written before one resolves it.
 *
 * @param tag a {@link de.zielnetz.netz.Datum}
 * @param satz where that stands, German
 */
public record Beschlusstag(String tag, String satz) {

    /** @param strategie a node. @return null where the net does not say. Costs the papers about it. */
    public static @Nullable Beschlusstag von(Netz netz, int strategie) {
        Stream<Beschlusstag> selbst = beschluesse(netz, strategie)
                .map(e -> netz.kantenwert(e, Merkmal.AB))
                .filter(Objects::nonNull)
                .map(ab -> von(String.valueOf(ab), "der Beschluss über sie"));
        Stream<Beschlusstag> papiere = kanten(netz, strategie, Kantenart.BEHANDELT, Richtung.HER)
                .map(netz::von)
                .filter(d -> netz.art(d) == Knotenart.DRUCKSACHE)
                .filter(d -> beschluesse(netz, d).findAny().isPresent())
                .flatMap(d -> tage(netz, d));
        return Stream.concat(selbst, papiere)
                .max(Comparator.comparing(Beschlusstag::tag))
                .orElse(null);
    }

    private static Stream<Beschlusstag> tage(Netz netz, int drucksache) {
        String was = "der Beschluss der Drucksache „%s“".formatted(netz.name(drucksache));
        Object datum = netz.wert(drucksache, Merkmal.DATUM);
        Stream<Object> termine = kanten(netz, drucksache, Kantenart.HAT_TERMIN, Richtung.HIN)
                .map(netz::nach)
                .map(t -> netz.wert(t, Merkmal.AB));
        return Stream.concat(termine, Stream.ofNullable(datum))
                .filter(Objects::nonNull)
                .map(tag -> von(tag.toString(), was));
    }

    private static Beschlusstag von(String tag, String was) {
        return new Beschlusstag(tag, "Im Netz steht %s mit %s.".formatted(was, Klartext.wert(Merkmal.DATUM, tag)));
    }

    /** Those of bodies that are more than planned. */
    private static Stream<Integer> beschluesse(Netz netz, int k) {
        return kanten(netz, k, Kantenart.BESCHLIESST, Richtung.HER).filter(e -> {
            Object geltung = netz.kantenwert(e, Merkmal.GELTUNG);
            return geltung == null || geltung.equals("BESTEHT");
        });
    }

    private static Stream<Integer> kanten(Netz netz, int k, Kantenart art, Richtung richtung) {
        Kantenfolge folge = netz.kanten(k, art, richtung);
        return IntStream.range(0, folge.anzahl()).mapToObj((IntFunction<Integer>) folge::kante);
    }
}
