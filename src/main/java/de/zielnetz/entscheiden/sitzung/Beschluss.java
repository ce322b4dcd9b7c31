package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.bearbeiten.Belegangabe;
import de.zielnetz.entscheiden.idee.Ideenschritt;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import org.jspecify.annotations.Nullable;

/**
 * That an idea was decided upon: by a body in a session, or by whoever administers where no session is kept.
 *
 * @param schritt the step to BESCHLOSSEN
 * @param punkt null where it was no body
 * @param sitzung null where it was no body
 */
public record Beschluss(
        Ideenschritt schritt,
        @Nullable Tagesordnungspunkt punkt,
        @Nullable Gremiensitzung sitzung) {

    /** The evidence for what comes of it: a body's decision is stated, any other is somebody's own judgement. */
    Belegangabe beleg(Netz netz, String titel) {
        if (punkt == null || sitzung == null) {
            return new Belegangabe(
                    null,
                    null,
                    null,
                    Belegart.EINGESCHAETZT,
                    "Entschieden am %s ohne Sitzung: %s"
                            .formatted(schritt.zeit().toString().substring(0, 10), schritt.begruendung()));
        }
        String gremium = name(netz, sitzung.gremium());
        String drucksache = drucksache(netz, punkt.drucksache());
        return new Belegangabe(
                null,
                new Belegangabe.NeueQuelle(
                        "Beschluss vom %s (%s): %s"
                                .formatted(Klartext.wert(Merkmal.DATUM, sitzung.datum()), gremium, titel),
                        "BESCHLUSS",
                        sitzung.datum(),
                        gremium,
                        null),
                "Tagesordnungspunkt %d%s".formatted(punkt.nummer(), drucksache),
                Belegart.BELEGT,
                null);
    }

    private static String name(Netz netz, String schluessel) {
        int k = netz.finde(Schluessel.aus(schluessel));
        return k < 0 ? schluessel : netz.name(k);
    }

    private static String drucksache(Netz netz, @Nullable String schluessel) {
        int k = schluessel == null ? -1 : netz.finde(Schluessel.aus(schluessel));
        if (k < 0) {
            return "";
        }
        Object nummer = netz.wert(k, Merkmal.KURZ);
        return ", Drucksache " + (nummer == null ? netz.name(k) : nummer);
    }
}
