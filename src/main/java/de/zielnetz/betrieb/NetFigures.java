package de.zielnetz.betrieb;

import de.zielnetz.graphql.http.AnswerCache;
import de.zielnetz.neo4j.DiskSpace;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What the net, its database and its answer cache say of themselves (metrics): asked for when Prometheus asks. */
final class NetFigures implements MeterBinder {

    private final Stand stand;
    private final AnswerCache answers;
    private final @Nullable DiskSpace disk;

    /** @param disk null where the database is not this process's own */
    NetFigures(Stand stand, AnswerCache answers, @Nullable DiskSpace disk) {
        this.stand = stand;
        this.answers = answers;
        this.disk = disk;
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        net(figures, "zielnetz.netz.knoten", "Knoten des Netzes", netz -> netz.aktuell()
                .netz()
                .anzahlKnoten());
        net(figures, "zielnetz.netz.beziehungen", "Beziehungen des Netzes", netz -> netz.aktuell()
                .netz()
                .anzahlKanten());
        gauge(
                figures,
                "zielnetz.netz.alter",
                "Seit wann die Datenbank das Netz nicht bestätigt hat",
                "seconds",
                stand,
                Stand::alterInSekunden);
        gauge(
                figures,
                "zielnetz.netz.ladedauer",
                "Wie lange das letzte Laden oder Nachtragen dauerte",
                "seconds",
                stand,
                netz -> netz.ladedauer().toNanos() / 1e9);
        gauge(
                figures,
                "zielnetz.datenbank.erreichbar",
                "1, wenn die Datenbank antwortet",
                null,
                stand,
                netz -> netz.datenbankErreichbar() ? 1 : 0);
        if (disk != null) {
            gauge(figures, "zielnetz.datenbank.platz", "Freier Platz beim Datenordner", "bytes", disk, DiskSpace::frei);
        }
        for (Vorgang.Art art : Vorgang.Art.values()) {
            FunctionCounter.builder("zielnetz.vorgaenge", stand, netz -> count(netz, art))
                    .description("Vorgänge im Journal")
                    .tag("art", art.name())
                    .register(figures);
        }
        FunctionCounter.builder("zielnetz.antworten.treffer", answers, AnswerCache::treffer)
                .description("Antworten aus dem Speicher (answer cache)")
                .register(figures);
        FunctionCounter.builder("zielnetz.antworten.verfehlt", answers, AnswerCache::verfehlt)
                .description("Antworten, die nicht im Speicher standen")
                .register(figures);
        gauge(figures, "zielnetz.antworten.behalten", "Antworten im Speicher", null, answers, AnswerCache::anzahl);
    }

    private void net(MeterRegistry figures, String name, String says, ToDoubleFunction<Stand> value) {
        gauge(figures, name, says, null, stand, netz -> netz.vorhanden() ? value.applyAsDouble(netz) : 0);
    }

    private static <T> void gauge(
            MeterRegistry figures, String name, String says, @Nullable String unit, T of, ToDoubleFunction<T> value) {
        Gauge.builder(name, of, value).description(says).baseUnit(unit).register(figures);
    }

    private static double count(Stand netz, Vorgang.Art art) {
        return netz.vorhanden()
                ? netz.aktuell().journal().stream()
                        .filter(vorgang -> vorgang.art() == art)
                        .count()
                : 0;
    }
}
