package de.zielnetz.bericht.einleitung;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The introduction as people edit it.
 *
 * @param text Markdown
 * @param zeit when it was changed last; null where it never was
 * @param fassung the version that was seen (optimistic locking); null where there is none
 */
public record Einleitungssicht(
        String text, @Nullable Instant zeit, @Nullable Long fassung, List<Bildsicht> bilder) {

    /** A picture without its content, which its address gives. */
    public record Bildsicht(String name, String alternativtext, int bytes) {}
}
