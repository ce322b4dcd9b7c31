package de.zielnetz.einlesen.web;

import de.zielnetz.graphql.Aenderungssatz;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a Vorgang changed or would change, as the fields of a GraphQL answer pass it on.
 *
 * @param vorgang null where nothing is written yet
 * @param netz knows the names of what is not in the change itself
 * @param zuvor knows those of what went with it; the same where there is only one net to look into
 * @param vertrauliches whether the one who asks may see contact persons
 */
public record Aenderungssicht(
        @Nullable Vorgangssicht vorgang, Netz netz, Netz zuvor, Aenderung aenderung, boolean vertrauliches) {

    record Merkmalsaenderung(
            String merkmal, @Nullable String alt, @Nullable String neu) {}

    String satz() {
        return Aenderungssatz.von(aenderung, this::name);
    }

    List<Merkmalsaenderung> merkmale() {
        List<Merkmalsaenderung> aenderungen = new ArrayList<>();
        for (Merkmal merkmal : Merkmal.values()) {
            Object alt = wert(aenderung.alt(), merkmal);
            Object neu = wert(aenderung.neu(), merkmal);
            if (!Objects.equals(alt, neu) && (vertrauliches || !merkmal.vertraulich())) {
                aenderungen.add(new Merkmalsaenderung(merkmal.schluessel(), text(alt), text(neu)));
            }
        }
        return aenderungen;
    }

    /** Where the new evidence stands: {@code Smart-City-Strategie, S. 7}. */
    List<String> neueBelege() {
        return belege(aenderung.neu(), aenderung.alt());
    }

    List<String> wegfallendeBelege() {
        return belege(aenderung.alt(), aenderung.neu());
    }

    private List<String> belege(@Nullable Zustand hat, @Nullable Zustand fehlt) {
        return hat == null
                ? List.of()
                : hat.belege().stream()
                        .filter(b -> fehlt == null || !fehlt.belege().contains(b))
                        .map(this::ort)
                        .distinct()
                        .toList();
    }

    private String ort(Beleg beleg) {
        return genannt(new Schluessel(Knotenart.QUELLE, beleg.quelle())) + ", " + beleg.fundstelle();
    }

    private String name(Schluessel schluessel) {
        Zustand damals = schluessel.equals(aenderung.sache())
                ? aenderung.neu() == null ? aenderung.alt() : aenderung.neu()
                : null;
        Object name = damals == null ? null : damals.merkmale().get(Merkmal.NAME);
        return "%s „%s“".formatted(schluessel.art().einzahl(), name != null ? name.toString() : genannt(schluessel));
    }

    /** By its name, as far as either net knows it. */
    private String genannt(Schluessel schluessel) {
        for (Netz eines : List.of(netz, zuvor)) {
            int k = eines.finde(schluessel);
            if (k >= 0) {
                return eines.name(k);
            }
        }
        return schluessel.eigen();
    }

    private static @Nullable Object wert(@Nullable Zustand zustand, Merkmal merkmal) {
        return zustand == null ? null : zustand.merkmale().get(merkmal);
    }

    private static @Nullable String text(@Nullable Object wert) {
        return wert instanceof List<?> liste
                ? String.join(" | ", liste.stream().map(String::valueOf).toList())
                : wert == null ? null : wert.toString();
    }
}
