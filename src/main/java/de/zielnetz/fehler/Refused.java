package de.zielnetz.fehler;

import java.util.Map;

/** Something is refused; the message is the German sentence for the one who asked. Rooms say with their own what it is. */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refused(String satz) {
        super(satz);
    }

    public abstract ErrorCode code();

    /** What a problem detail (RFC 9457) says beside the usual members. */
    public Map<String, Object> details() {
        return Map.of();
    }

    /** What the {@code extensions} of a GraphQL error say beside the code. */
    public Map<String, Object> extensions() {
        return details();
    }
}
