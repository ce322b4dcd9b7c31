package de.zielnetz.analyse.abdeckung;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Zuordner;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.netz.Netz;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What several matrices of one net need, worked out once: all of it follows from the net alone, so it stays as long as
 * somebody has the net, and the memory. For any number of threads.
 */
final class Vorrat {

    private static final LoadingCache<Netz, Vorrat> JE_NETZ =
            Caffeine.newBuilder().weakKeys().maximumSize(4).build(netz -> new Vorrat());

    private static final int STUECKE = 100;

    private record Ordnung(Achse achse, Set<Wegart> wege, boolean nurBelegt) {}

    private record Quellen(Achse achse, double listet) {}

    private record Leere(Achse zeilen, @Nullable Achse spalten, boolean nurBelegt, double listet) {}

    private record Lage(String stichtag, boolean nurBelegt) {}

    /** Nothing in it may hold the net, or that would never be let go. */
    private final Cache<Object, Object> stuecke =
            Caffeine.newBuilder().maximumSize(STUECKE).softValues().build();

    private Vorrat() {}

    static Vorrat von(Netz netz) {
        return JE_NETZ.get(netz);
    }

    /** Only an axis of Leitziele depends on the ways. */
    Zuordnung ordnung(Netz netz, Achse achse, Set<Wegart> wege, boolean nurBelegt) {
        Ordnung gesucht = new Ordnung(achse, achse == Achse.LEITZIEL ? Set.copyOf(wege) : Set.of(), nurBelegt);
        return hole(gesucht, Zuordnung.class, () -> Zuordner.ordne(netz, achse, wege, nurBelegt));
    }

    Quellenlage quellen(Netz netz, Achse achse, int werte, double listet) {
        return hole(new Quellen(achse, listet), Quellenlage.class, () -> Quellenlage.von(netz, achse, werte, listet));
    }

    Sprachlosigkeit leere(Netz netz, Abdeckung.Frage frage) {
        return hole(
                new Leere(
                        frage.zeilen(),
                        frage.spalten(),
                        frage.nurBelegt(),
                        frage.massstab().listet()),
                Sprachlosigkeit.class,
                () -> Sprachlosigkeit.von(netz, this, frage));
    }

    Projektlage lage(Netz netz, String stichtag, boolean nurBelegt) {
        return hole(new Lage(stichtag, nurBelegt), Projektlage.class, () -> Projektlage.von(netz, stichtag, nurBelegt));
    }

    private <T> T hole(Object was, Class<T> art, Supplier<T> arbeit) {
        Object bekannt = stuecke.getIfPresent(was);
        if (bekannt == null) { // not worked out under the cache's lock: one piece may need another
            bekannt = arbeit.get();
            stuecke.put(was, bekannt);
        }
        return art.cast(bekannt);
    }
}
