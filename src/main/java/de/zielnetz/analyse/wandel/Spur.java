package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Sichtweite;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Verlauf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which Vorgang made each part of a thing what it is after a change: the last that made this part other than it was.
 *
 * @param jeTeil kennungen of Vorgänge, by part: a {@link Merkmal}, a place of a Beleg or that the thing is there
 */
record Spur(Map<Object, String> jeTeil) {

    private static final String DASEIN = "Dasein";

    private record Belegstelle(
            String quelle, String fundstelle, @Nullable Merkmal merkmal) {}

    private record Aussage(
            Object art,
            @Nullable String begruendung,
            @Nullable String urheber) {}

    /** @param verlauf what the journal says of the thing between the two nets, oldest first */
    static Spur von(Aenderung aenderung, List<Verlauf.Eintrag> verlauf, Sichtweite sichtweite) {
        Set<Object> geaendert = verschieden(teile(aenderung.alt()), teile(aenderung.neu()));
        Map<Object, String> jeTeil = new HashMap<>();
        for (Verlauf.Eintrag eintrag : verlauf) {
            Map<Object, Object> alt = teile(sichtweite.auf(eintrag.aenderung().alt()));
            Map<Object, Object> neu = teile(sichtweite.auf(eintrag.aenderung().neu()));
            for (Object teil : verschieden(alt, neu)) {
                if (geaendert.contains(teil)) {
                    jeTeil.put(teil, eintrag.vorgang());
                }
            }
        }
        return new Spur(jeTeil);
    }

    @Nullable
    String vorgang(Merkmal merkmal) {
        return jeTeil.get(merkmal);
    }

    Set<String> vorgaenge() {
        return new HashSet<>(jeTeil.values());
    }

    private static Map<Object, Object> teile(@Nullable Zustand zustand) {
        Map<Object, Object> teile = new HashMap<>();
        if (zustand != null) {
            teile.put(DASEIN, true);
            teile.putAll(zustand.merkmale());
            for (Beleg beleg : zustand.belege()) {
                teile.put(
                        new Belegstelle(beleg.quelle(), beleg.fundstelle(), beleg.merkmal()),
                        new Aussage(beleg.art(), beleg.begruendung(), beleg.urheber()));
            }
        }
        return teile;
    }

    private static Set<Object> verschieden(Map<Object, Object> alt, Map<Object, Object> neu) {
        Set<Object> alle = new HashSet<>(alt.keySet());
        alle.addAll(neu.keySet());
        alle.removeIf(teil -> Objects.equals(alt.get(teil), neu.get(teil)));
        return alle;
    }
}
