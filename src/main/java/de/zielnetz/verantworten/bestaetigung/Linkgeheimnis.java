package de.zielnetz.verantworten.bestaetigung;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The key by which links are signed (HMAC). Made once and kept in the database, so that every instance has the same one.
 *
 * @param wert random bytes in Base64
 */
@Node("Linkgeheimnis")
record Linkgeheimnis(
        @Id String kennung, String wert, @Version @Nullable Long version) {

    /** Never the key: this may stand in a log. */
    @Override
    public String toString() {
        return "Linkgeheimnis";
    }
}
