package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.einlesen.web.Vorgangssicht;
import de.zielnetz.graphql.Aenderungssatz;
import de.zielnetz.graphql.Belegsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Vorgang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is other in one net than in another.
 *
 * @param spuren asks the journal when it is first needed
 */
record Unterschiedsicht(Vergleichssicht vergleich, Aenderung aenderung, Spuren spuren) {

    record Angabe(
            Unterschiedsicht sache,
            Merkmal merkmal,
            @Nullable String vorher,
            @Nullable String nachher) {

        String bezeichnung() {
            return Klartext.bezeichnung(merkmal);
        }

        @Nullable
        Vorgangssicht vorgang() {
            return sache.vergleich.vorgang(sache.spuren.von(sache.aenderung).vorgang(merkmal));
        }
    }

    Knoten projekt() {
        return vergleich.knoten((Schluessel) aenderung.sache());
    }

    Beziehung beziehung() {
        return (Beziehung) aenderung.sache();
    }

    String satz() {
        return Aenderungssatz.von(aenderung, this::name);
    }

    List<Angabe> angaben() {
        List<Angabe> angaben = new ArrayList<>();
        for (Merkmal merkmal : Merkmal.values()) {
            Object alt = wert(aenderung.alt(), merkmal);
            Object neu = wert(aenderung.neu(), merkmal);
            if (merkmal != Merkmal.KENNUNG && !Objects.equals(alt, neu)) {
                angaben.add(new Angabe(this, merkmal, Klartext.wert(merkmal, alt), Klartext.wert(merkmal, neu)));
            }
        }
        return angaben;
    }

    static @Nullable Belegart belegart(@Nullable Zustand zustand) {
        return zustand == null ? null : zustand.belegart();
    }

    List<Belegsicht> neueBelege() {
        return belege(vergleich.bis().netz(), aenderung.neu(), aenderung.alt());
    }

    List<Belegsicht> wegfallendeBelege() {
        return belege(vergleich.von().netz(), aenderung.alt(), aenderung.neu());
    }

    List<Vorgangssicht> vorgaenge() {
        return spuren.von(aenderung).vorgaenge().stream()
                .map(vergleich::vorgang)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Vorgangssicht::vorgang, Comparator.comparingLong(Vorgang::nummer)))
                .toList();
    }

    private static List<Belegsicht> belege(Netz netz, @Nullable Zustand hat, @Nullable Zustand fehlt) {
        List<Beleg> andere = fehlt == null ? List.of() : fehlt.belege();
        return hat == null
                ? List.of()
                : Belegsicht.alle(
                        netz,
                        hat.belege().stream()
                                .filter(beleg -> andere.stream().noneMatch(beleg::sagtDasselbe))
                                .toList());
    }

    private String name(Schluessel schluessel) {
        Knoten knoten = vergleich.knoten(schluessel);
        return "%s „%s“".formatted(schluessel.art().einzahl(), knoten.netz().name(knoten.nummer()));
    }

    private static @Nullable Object wert(@Nullable Zustand zustand, Merkmal merkmal) {
        return zustand == null ? null : zustand.merkmale().get(merkmal);
    }
}
