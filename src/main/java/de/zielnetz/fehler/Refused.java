package de.zielnetz.fehler;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something is refused; the message is the German sentence for the one who asked. Rooms say with their own what it is. */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

    protected Refused(ErrorCode code, String satz) {
        super(satz);
        this.code = code;
    }

    /** Says one thing more; nothing where there is nothing to say: null, an empty text, an empty list. */
    protected final void add(String name, @Nullable Object value) {
        boolean nothing = value == null || "".equals(value) || (value instanceof Collection<?> all && all.isEmpty());
        if (!nothing) {
            details.put(name, value);
        }
    }

    public ErrorCode code() {
        return code;
    }

    /** What a problem detail (RFC 9457) says beside the usual members, in the order in which it was added. */
    public final Map<String, Object> details() {
        return Collections.unmodifiableMap(details);
    }

    /** What the {@code extensions} of a GraphQL error say beside the code. */
    public Map<String, Object> extensions() {
        return details();
    }
}
