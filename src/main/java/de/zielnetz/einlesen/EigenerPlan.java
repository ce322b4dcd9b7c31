package de.zielnetz.einlesen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A plan that a city keeps for its own files.
 *
 * @param kennung its name
 * @param plan as YAML
 * @param urheber who kept it last
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Einleseplan")
record EigenerPlan(
        @Id String kennung,
        String plan,
        @LastModifiedBy @Nullable String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {

    EigenerPlan mit(String anderer) {
        return new EigenerPlan(kennung, anderer, urheber, zeit, version);
    }
}
