package de.zielnetz.netz;

import org.jspecify.annotations.Nullable;

/**
 * That one thing came, changed or went.
 *
 * @param alt what it was, null where it is new
 * @param neu what it is, null where it is gone
 */
public record Aenderung(
        Sache sache, @Nullable Zustand alt, @Nullable Zustand neu) {

    public enum Tat {
        NEU,
        GEAENDERT,
        ENTFERNT
    }

    public Tat tat() {
        return alt == null ? Tat.NEU : neu == null ? Tat.ENTFERNT : Tat.GEAENDERT;
    }
}
