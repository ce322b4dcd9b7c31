package de.zielnetz.steckbrief.wert;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much a project contributes where a matrix says more than yes: {@code (x)}, {@code 1} to {@code 5}, {@code ++}. */
public final class Staerke {

    private static final Pattern STAERKE =
            Pattern.compile("\\((?:x|X|●|✓|✔|ja)\\)|[1-5]|\\+{1,3}|[xX]{2,3}|[●✓]{2,3}|[◐◑◔◕]");

    private Staerke() {}

    /** The sign as it stands there, null where the text is none. */
    public static @Nullable String von(@Nullable String text) {
        String zeichen = text == null ? "" : text.strip();
        return STAERKE.matcher(zeichen).matches() ? zeichen : null;
    }
}
