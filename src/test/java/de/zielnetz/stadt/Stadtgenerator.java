package de.zielnetz.stadt;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Vorgang;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up city with so many projects. The facts come in batches as its importers would have handed them in: the
 * first is the city without projects, each further one some thousand projects. Every batch is worked out anew from
 * the seed, so none has to be kept; a fact refers to facts of its own or an earlier batch.
 */
public final class Stadtgenerator {

    private static final int PROJEKTE_JE_SCHUB = 5_000;

    private final int projekte;
    private final Stadtrahmen rahmen;
    private final Projektgenerator generator;

    public Stadtgenerator(long saat, int projekte) {
        this.projekte = projekte;
        this.rahmen = new Stadtrahmen(saat, projekte);
        this.generator = new Projektgenerator(saat, rahmen);
    }

    /** The number of batches: they are numbered from 1. */
    public int schuebe() {
        return 1 + (projekte + PROJEKTE_JE_SCHUB - 1) / PROJEKTE_JE_SCHUB;
    }

    /** The facts of a batch, nodes before relationships; their Belege name the Vorgang of the same number. */
    public Map<Sache, Zustand> schub(int nummer) {
        Tatsachen tatsachen = new Tatsachen(Vorgang.kennung(nummer));
        if (nummer == 1) {
            rahmen.schreibe(tatsachen);
            return tatsachen.alle();
        }
        int ende = Math.min(projekte, (nummer - 1) * PROJEKTE_JE_SCHUB);
        for (int i = (nummer - 2) * PROJEKTE_JE_SCHUB; i < ende; i++) {
            generator.schreibe(i, ende, tatsachen);
        }
        return tatsachen.alle();
    }

    /** A batch as changes of a net that does not hold it yet. */
    public List<Aenderung> aenderungen(int nummer) {
        return schub(nummer).entrySet().stream()
                .map(eintrag -> new Aenderung(eintrag.getKey(), null, eintrag.getValue()))
                .toList();
    }

    /** The whole city at once. */
    public Netz netz() {
        Map<Sache, Zustand> alle = new LinkedHashMap<>();
        for (int nummer = 1; nummer <= schuebe(); nummer++) {
            alle.putAll(schub(nummer));
        }
        return NetzBauer.aus(alle);
    }
}
