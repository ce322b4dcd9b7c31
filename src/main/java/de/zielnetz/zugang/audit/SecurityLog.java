package de.zielnetz.zugang.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Writes the security log (audit log of logins, refusals and changes): one line an event, in a form that fail2ban reads. The
 * address stands before everything that can come from outside, so that nobody writes another's into his own line.
 */
public final class SecurityLog {

    /** The logger, for levels and files of its own. */
    public static final String NAME = "zielnetz.sicherheit";

    /** In the log's context (MDC), and so in every structured line: the number of the request, and where it came from. */
    static final String REQUEST = "anfrage";

    static final String ADDRESS = "von";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 300;
    private static final String NONE = "-";

    private SecurityLog() {}

    /**
     * Tells of the request that this thread works for.
     *
     * @param who null where nobody known
     * @param what that happened, or why it was refused; never a secret
     */
    public static void write(SecurityEvent event, @Nullable String who, String what) {
        write(event, current(ADDRESS), current(REQUEST), who, what);
    }

    /** The same of a request that another thread began. */
    public static void write(SecurityEvent event, String address, String request, @Nullable String who, String what) {
        String line = "ereignis=%s von=%s anfrage=%s wer=\"%s\" was=\"%s\""
                .formatted(event, clean(address), clean(request), clean(who), clean(what));
        if (event.isRefusal()) {
            LOG.warn("{}", line);
        } else {
            LOG.info("{}", line);
        }
    }

    /** The number by which the request of this thread stands in the logs. */
    public static String request() {
        return current(REQUEST);
    }

    /** Where the request of this thread came from. */
    public static String address() {
        return current(ADDRESS);
    }

    private static String current(String key) {
        String value = MDC.get(key);
        return value == null ? NONE : value;
    }

    /** A text from outside must not look like another line, or like the end of its own place. */
    private static String clean(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        String clean =
                text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").replace('"', '\'');
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
