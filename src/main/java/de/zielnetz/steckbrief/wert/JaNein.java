package de.zielnetz.steckbrief.wert;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people write into a column for yes or no. */
public final class JaNein {

    private static final Set<String> JA =
            Set.of("ja", "x", "xx", "j", "1", "wahr", "true", "yes", "y", "✓", "✔", "☒", "☑", "•", "●");
    private static final Set<String> NEIN = Set.of("nein", "n", "0", "falsch", "false", "no", "-", "–", "—", "☐", "o");

    private JaNein() {}

    /** An empty cell means no; null where the text is neither. */
    public static @Nullable Boolean von(@Nullable String text) {
        String wort = text == null ? "nein" : Namensform.einzeilig(text).toLowerCase(Locale.GERMAN);
        return JA.contains(wort) ? Boolean.TRUE : NEIN.contains(wort) ? Boolean.FALSE : null;
    }
}
