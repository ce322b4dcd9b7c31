package de.zielnetz.ordnung;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Things of which each stands above the one before, and the first above the last.
 *
 * @param glieder the relationships, each begins where the one before led to
 */
public record Kreis(Rangordnung ordnung, List<Beziehung> glieder) {

    public Kreis {
        glieder = List.copyOf(glieder);
    }

    /**
     * All of it in words, read upwards: „Amt A“ ist Teil von „Amt B“, „Amt B“ ist Teil von „Amt A“.
     *
     * @param zustaende what is known of a thing, null where nothing is
     */
    public String inWorten(Function<Sache, @Nullable Zustand> zustaende) {
        return glieder.stream().map(b -> satz(b, zustaende)).collect(Collectors.joining(", "));
    }

    private String satz(Beziehung b, Function<Sache, @Nullable Zustand> zustaende) {
        Richtung richtung = ordnung.hinauf().getOrDefault(b.art(), Richtung.HIN);
        boolean hin = richtung == Richtung.HIN;
        return "%s %s %s"
                .formatted(
                        name(hin ? b.von() : b.nach(), zustaende),
                        richtung.inWorten(b.art()),
                        name(hin ? b.nach() : b.von(), zustaende));
    }

    private static String name(Schluessel schluessel, Function<Sache, @Nullable Zustand> zustaende) {
        Zustand zustand = zustaende.apply(schluessel);
        Object name = zustand == null ? null : zustand.merkmale().get(Merkmal.NAME);
        return "„%s“".formatted(name == null ? schluessel.eigen() : name);
    }
}
