package de.zielnetz.entscheiden.idee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An idea for a project, from its first words to what was decided upon it. What it says is {@link #angaben}.
 *
 * @param kennung given once, stays the same whatever changes
 * @param oeffentlich whether those may see it who have no role
 * @param urheber who entered it, by the name of the login
 * @param projekt key of the project that it became or was about to become; null where it never was taken over
 * @param vorgang kennung of the Vorgang that took it over last, even where that was taken back since; null where there is none
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Idee")
public record Idee(
        @Id String kennung,
        String titel,
        String text,
        List<String> handlungsfelder,
        List<String> strategischeZiele,
        List<String> leitziele,
        List<String> verantwortliche,
        List<String> mitwirkende,
        List<String> foerderer,
        List<String> technologien,
        List<String> haengtAbVon,
        @Nullable Double kosten,
        @Nullable String ab,
        @Nullable String bis,
        @Nullable String einreicher,
        boolean oeffentlich,
        Ideenzustand zustand,
        String urheber,
        Instant angelegt,
        String geaendertVon,
        Instant geaendert,
        @Nullable String projekt,
        @Nullable String vorgang,
        @Version @Nullable Long version) {

    static Idee neu(String kennung, IdeeAngaben a, String urheber, Instant jetzt) {
        return mit(kennung, a, false, Ideenzustand.IDEE, urheber, jetzt, urheber, jetzt, null, null, null);
    }

    /** What it says. */
    public IdeeAngaben angaben() {
        return new IdeeAngaben(
                titel,
                text,
                handlungsfelder,
                strategischeZiele,
                leitziele,
                verantwortliche,
                mitwirkende,
                foerderer,
                technologien,
                haengtAbVon,
                kosten,
                ab,
                bis,
                einreicher);
    }

    /** Saying something else. */
    Idee mit(IdeeAngaben neue, Ideenzustand dann, String wer, Instant jetzt) {
        return mit(kennung, neue, oeffentlich, dann, urheber, angelegt, wer, jetzt, projekt, vorgang, version);
    }

    Idee mit(Ideenzustand neuer, String wer, Instant jetzt) {
        return mit(kennung, angaben(), oeffentlich, neuer, urheber, angelegt, wer, jetzt, projekt, vorgang, version);
    }

    Idee mit(boolean sichtbar, String wer, Instant jetzt) {
        return mit(kennung, angaben(), sichtbar, zustand, urheber, angelegt, wer, jetzt, projekt, vorgang, version);
    }

    /** @param durch null while the Vorgang is being written */
    Idee als(String neuesProjekt, @Nullable String durch) {
        return mit(
                kennung,
                angaben(),
                oeffentlich,
                zustand,
                urheber,
                angelegt,
                geaendertVon,
                geaendert,
                neuesProjekt,
                durch,
                version);
    }

    private static Idee mit(
            String kennung,
            IdeeAngaben a,
            boolean oeffentlich,
            Ideenzustand zustand,
            String urheber,
            Instant angelegt,
            String geaendertVon,
            Instant geaendert,
            @Nullable String projekt,
            @Nullable String vorgang,
            @Nullable Long version) {
        return new Idee(
                kennung,
                a.titel(),
                a.text(),
                a.handlungsfelder(),
                a.strategischeZiele(),
                a.leitziele(),
                a.verantwortliche(),
                a.mitwirkende(),
                a.foerderer(),
                a.technologien(),
                a.haengtAbVon(),
                a.kosten(),
                a.ab(),
                a.bis(),
                a.einreicher(),
                oeffentlich,
                zustand,
                urheber,
                angelegt,
                geaendertVon,
                geaendert,
                projekt,
                vorgang,
                version);
    }
}
