package de.zielnetz.messen;

import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.netz.Belegart;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A measured value beside the net; a series has one for a day.
 *
 * @param kennung the series and the day: {@code bitkom-index@2025}
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Messwert")
record Messwert(
        @Id String kennung,
        String reihe,
        String tag,
        double wert,
        @Nullable Long vonAnzahl,
        @Nullable Belegart belegart,
        Messherkunft herkunft,
        @Nullable String quelle,
        @Nullable String quelltext,
        @Nullable String fundstelle,
        @Nullable String begruendung,
        @Nullable String anmerkung,
        String urheber,
        @Nullable String wissensstand,
        @Nullable String gueltigAm,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {

    static String kennung(String reihe, String tag) {
        return reihe + "@" + tag;
    }

    Messpunkt punkt() {
        return new Messpunkt(
                kennung,
                tag,
                wert,
                vonAnzahl,
                belegart,
                herkunft,
                quelle,
                quelltext,
                fundstelle,
                begruendung,
                anmerkung,
                urheber,
                wissensstand,
                gueltigAm,
                version == null ? 1 : version.intValue() + 1);
    }
}
