package de.zielnetz.messen;

import de.zielnetz.messen.reihe.Zielrichtung;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A series that somebody keeps beside the net.
 *
 * @param kennung the same as that of a series which the net gives, where it goes on with that
 * @param zielwert what it should reach; null where nobody says, and then all about the target is
 * @param indikatoren kennungen of the Indikatoren of the net whose values are points of it
 * @param frage name of a saved question, with feld as the way to the number in its answer
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Messreihe")
record Messreihe(
        @Id String kennung,
        String titel,
        @Nullable String beschreibung,
        @Nullable String einheit,
        @Nullable Zielrichtung richtung,
        @Nullable Double zielwert,
        @Nullable String zieltag,
        @Nullable Double toleranz,
        @Nullable String zielquelle,
        @Nullable List<String> indikatoren,
        @Nullable String frage,
        @Nullable String feld,
        String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {}
