package de.zielnetz.analyse;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what projects can be sorted: by things they are joined to, or by a property. */
public enum Achse {
    LEITZIEL(Knotenart.LEITZIEL, Richtung.HIN, Kantenart.TRAEGT_BEI_ZU),
    STRATEGISCHES_ZIEL(Knotenart.STRATEGISCHES_ZIEL, Richtung.HIN, Kantenart.TRAEGT_BEI_ZU),
    HANDLUNGSFELD(Knotenart.HANDLUNGSFELD, Richtung.HIN, Kantenart.GEHOERT_ZU),
    AKTEUR(Knotenart.AKTEUR, Richtung.HER, Kantenart.VERANTWORTET, Kantenart.WIRKT_MIT_AN, Kantenart.FOERDERT),
    AKTEURSART(null, Richtung.HER),
    TECHNOLOGIE(Knotenart.TECHNOLOGIE, Richtung.HIN, Kantenart.NUTZT),
    FEDERFUEHRUNG(Knotenart.AKTEUR, Richtung.HER, Kantenart.VERANTWORTET),
    FOERDERER(Knotenart.AKTEUR, Richtung.HER, Kantenart.FOERDERT),
    STRATEGIE(Knotenart.STRATEGIE, Richtung.HER, Kantenart.ENTHAELT),
    GESETZ(Knotenart.GESETZ, Richtung.HER, Kantenart.REGELT),
    STATUS(Merkmal.STATUS),
    PRIORITAET(Merkmal.PRIORITAET),
    RAUM(Merkmal.RAUMBEZUG),
    JAHR(null, Richtung.HIN);

    private final @Nullable Knotenart dinge;
    private final Richtung richtung;
    private final List<Kantenart> kanten;
    private final @Nullable Merkmal merkmal;

    Achse(@Nullable Knotenart dinge, Richtung richtung, Kantenart... kanten) {
        this.dinge = dinge;
        this.richtung = richtung;
        this.kanten = List.of(kanten);
        this.merkmal = null;
    }

    Achse(Merkmal merkmal) {
        this.dinge = null;
        this.richtung = Richtung.HIN;
        this.kanten = List.of();
        this.merkmal = merkmal;
    }

    /** The property of a project that its values are the words or texts of; null where they are something else. */
    public @Nullable Merkmal merkmal() {
        return merkmal;
    }

    /** The kind of node that its values are; null where they are words or years. */
    public @Nullable Knotenart dinge() {
        return dinge;
    }

    /** How the relationships are walked from a project. */
    public Richtung richtung() {
        return richtung;
    }

    /** The relationships that join a project with a value immediately. */
    public List<Kantenart> kanten() {
        return kanten;
    }
}
