package de.zielnetz.entscheiden.bewertung;

import de.zielnetz.entscheiden.wahl.Skala;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The scale as this city describes it.
 *
 * @param kennung {@value #KENNUNG}: there is one
 * @param stufen what each step means, the step 1 first
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Skala")
record Skalenfassung(
        @Id String kennung,
        List<String> stufen,
        @Version @Nullable Long version) {

    static final String KENNUNG = "skala";

    Skala skala() {
        return new Skala(stufen);
    }
}
