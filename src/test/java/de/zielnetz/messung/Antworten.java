package de.zielnetz.messung;

import de.zielnetz.analyse.abdeckung.Abdeckung;
import de.zielnetz.analyse.ueberschneidung.Ueberschneidungen;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Four questions, each answered four ways: by Cypher over Bolt, written for speed; over HTTP by a document never seen
 * before; over HTTP again and again; and by the function alone. All in one process, so that they meet the same JVM, the
 * same database and the same machine.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(0)
public class Antworten {

    @Benchmark
    public Object leitziel_cypher(Stadt stadt) {
        return stadt.cypher(Fragen.LEITZIEL_CYPHER, stadt.leitziel());
    }

    @Benchmark
    public Object leitziel_neu(Stadt stadt) {
        return stadt.neu(Fragen.LEITZIEL, stadt.leitziel());
    }

    @Benchmark
    public Object leitziel_wieder(Stadt stadt) {
        return stadt.wieder(Fragen.LEITZIEL, stadt.leitziel());
    }

    @Benchmark
    public Object leitziel_funktion(Stadt stadt) {
        return stadt.gang().leitziel(stadt.leitziel());
    }

    @Benchmark
    public Object ueberschneidung_cypher(Stadt stadt) {
        return stadt.cypher(Fragen.UEBERSCHNEIDUNG_CYPHER, stadt.projekt());
    }

    @Benchmark
    public Object ueberschneidung_neu(Stadt stadt) {
        return stadt.neu(Fragen.UEBERSCHNEIDUNG, stadt.projekt());
    }

    @Benchmark
    public Object ueberschneidung_wieder(Stadt stadt) {
        return stadt.wieder(Fragen.UEBERSCHNEIDUNG, stadt.projekt());
    }

    @Benchmark
    public Object ueberschneidung_funktion(Stadt stadt) {
        return Ueberschneidungen.staerkste(stadt.punkte(), stadt.projektnummer(), null, 0, 10);
    }

    @Benchmark
    public Object matrix_cypher(Stadt stadt) {
        return stadt.cypher(Fragen.MATRIX_CYPHER, "");
    }

    @Benchmark
    public Object matrix_neu(Stadt stadt) {
        return stadt.neu(Fragen.MATRIX, "");
    }

    @Benchmark
    public Object matrix_wieder(Stadt stadt) {
        return stadt.wieder(Fragen.MATRIX, "");
    }

    @Benchmark
    public Object matrix_funktion(Stadt stadt) {
        return Abdeckung.von(stadt.memo, stadt.netz(), Stadt.MATRIX);
    }

    @Benchmark
    public Object drei_ebenen_cypher(Stadt stadt) {
        return stadt.cypher(Fragen.DREI_EBENEN_CYPHER, stadt.akteur());
    }

    @Benchmark
    public Object drei_ebenen_neu(Stadt stadt) {
        return stadt.neu(Fragen.DREI_EBENEN, stadt.akteur());
    }

    @Benchmark
    public Object drei_ebenen_wieder(Stadt stadt) {
        return stadt.wieder(Fragen.DREI_EBENEN, stadt.akteur());
    }

    @Benchmark
    public Object drei_ebenen_funktion(Stadt stadt) {
        return stadt.gang().dreiEbenen(stadt.akteur());
    }
}
