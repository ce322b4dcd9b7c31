package de.zielnetz.stand;

/** Somebody else wrote since the net was loaded on which a change was to be built (optimistic locking): load again and decide anew. */
public class NetzUeberholt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NetzUeberholt(long bekannt, long jetzt) {
        super("Das Netz hat sich inzwischen geändert: bekannt waren %d Vorgänge, jetzt sind es %d"
                .formatted(bekannt, jetzt));
    }

    public NetzUeberholt(String satz) {
        super(satz);
    }
}
