package de.zielnetz.massnahmenplan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A measure of a plan, kept beside the net.
 *
 * @param strategie kennung of the strategy whose plan it stands in
 * @param gegenstaende technologies and fields of use, as Schluessel of the net
 * @param pilot how it is tried out, in words
 * @param federfuehrung Schluessel of an Akteur or a Rolle; null where nobody is named
 * @param partner kennungen of Akteure, municipal companies among them
 * @param kriterien what was checked by which criterion, as JSON, see {@link Kriterienpruefung}
 * @param termin by when, a {@link de.zielnetz.netz.Datum}
 * @param kosten Euro, at least 0
 * @param vorgang that made it part of the net; null where none did
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Planmassnahme")
record Planmassnahme(
        @Id String kennung,
        String strategie,
        String titel,
        @Nullable String beschreibung,
        @Nullable List<String> gegenstaende,
        @Nullable String pilot,
        @Nullable String federfuehrung,
        @Nullable List<String> partner,
        @Nullable String foerderung,
        @Nullable String kriterien,
        @Nullable String termin,
        @Nullable Double kosten,
        Planstatus status,
        @Nullable String anmerkung,
        @Nullable String vorgang,
        String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {}
