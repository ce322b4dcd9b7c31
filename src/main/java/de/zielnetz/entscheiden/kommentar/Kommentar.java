package de.zielnetz.entscheiden.kommentar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A comment, or the answer to one.
 *
 * @param an what it is about, as {@link Kommentarort} is kept
 * @param antwortAuf kennung of the comment it answers, which is none itself; null where it is none
 * @param rollen keys of the roles of the net that it mentions
 * @param erledigt when it was resolved; null while it is open, and of answers
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Kommentar")
public record Kommentar(
        @Id String kennung,
        String an,
        @Nullable String antwortAuf,
        String text,
        List<String> rollen,
        boolean oeffentlich,
        String urheber,
        Instant zeit,
        @Nullable String erledigtVon,
        @Nullable Instant erledigt,
        @Version @Nullable Long version) {

    Kommentar mit(boolean sichtbar) {
        return new Kommentar(
                kennung, an, antwortAuf, text, rollen, sichtbar, urheber, zeit, erledigtVon, erledigt, version);
    }

    /** The same of another place, mentioning others. */
    Kommentar bei(String ort, List<String> andereRollen) {
        return new Kommentar(
                kennung,
                ort,
                antwortAuf,
                text,
                andereRollen,
                oeffentlich,
                urheber,
                zeit,
                erledigtVon,
                erledigt,
                version);
    }

    /** @param wann null where it is open again */
    Kommentar erledigt(@Nullable String wer, @Nullable Instant wann) {
        return new Kommentar(kennung, an, antwortAuf, text, rollen, oeffentlich, urheber, zeit, wer, wann, version);
    }
}
