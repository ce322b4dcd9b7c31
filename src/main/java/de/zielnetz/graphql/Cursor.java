package de.zielnetz.graphql;

import de.zielnetz.sprache.Naehe;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a list as clients carry it (cursor): where it was, and which node stood there, so that it holds when the
 * list changes.
 */
record Cursor(int platz, String sache) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((platz + ":" + sache).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Anfragefehler where the text is none that {@link #text} made */
    static Cursor aus(String text) {
        try {
            String klar = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int trenner = klar.indexOf(':');
            int platz = Integer.parseInt(klar.substring(0, trenner));
            if (platz < 0) {
                throw new IllegalArgumentException("negative place " + platz);
            }
            return new Cursor(platz, klar.substring(trenner + 1));
        } catch (RuntimeException e) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGE_STELLE,
                    "„%s“ ist keine Stelle in einer Liste: nehmen Sie einen Wert von cursor, startCursor oder endCursor."
                            .formatted(Naehe.kurz(text)));
        }
    }
}
