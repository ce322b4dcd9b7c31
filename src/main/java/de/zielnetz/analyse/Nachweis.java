package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The relationships because of which a project stands at a value of an axis. */
public final class Nachweis {

    private Nachweis() {}

    /** In the order in which they are walked from the project; none for properties of the project itself, such as STATUS and JAHR. */
    public static List<Schritt> von(
            Netz netz, Achse achse, int projekt, Wert wert, Set<Wegart> wege, boolean nurBelegt) {
        List<Schritt> kanten = new ArrayList<>();
        if (achse == Achse.LEITZIEL) {
            Leitzielweg.je(netz, projekt, wege, weg -> {
                if (weg.leitziel() == wert.knoten() && (!nurBelegt || weg.belegart() == Belegart.BELEGT)) {
                    kanten.addAll(weg.schritte());
                }
            });
            return kanten;
        }
        Achse gegangen = achse == Achse.AKTEURSART ? Achse.AKTEUR : achse;
        Knotenart dinge = gegangen.dinge();
        if (dinge == null) {
            return kanten;
        }
        for (Kantenart art : gegangen.kanten()) {
            Kantenfolge folge = netz.kanten(projekt, art, gegangen.richtung(), dinge);
            for (int i = 0; i < folge.anzahl(); i++) {
                int e = folge.kante(i);
                int ding = netz.ziel(e, gegangen.richtung());
                boolean passt = achse == Achse.AKTEURSART
                        ? wert.schluessel().equals(netz.wert(ding, Merkmal.ART))
                        : ding == wert.knoten();
                if (passt && (!nurBelegt || netz.belegart(e) == Belegart.BELEGT)) {
                    kanten.add(new Schritt(e, gegangen.richtung()));
                }
            }
        }
        return kanten;
    }

    /** How firmly a project stands somewhere. */
    public record Kraft(Belegart belegart, boolean unmittelbar) {

        public static final Kraft VOLL = new Kraft(Belegart.BELEGT, true);

        /** At both places at once. */
        public Kraft und(Kraft andere) {
            return new Kraft(belegart.und(andere.belegart), unmittelbar && andere.unmittelbar);
        }
    }

    /** The best that any way gives it: a stated one, and apart from that an immediate one. */
    public static Kraft kraft(Netz netz, Achse achse, int projekt, Wert wert, Set<Wegart> wege) {
        if (achse == Achse.LEITZIEL) {
            Belegart[] beste = {Belegart.EINGESCHAETZT};
            boolean[] unmittelbar = {false};
            Leitzielweg.je(netz, projekt, wege, weg -> {
                if (weg.leitziel() == wert.knoten()) {
                    beste[0] = beste[0].oder(weg.belegart());
                    unmittelbar[0] |= weg.wie() == Wegart.DIREKT;
                }
            });
            return new Kraft(beste[0], unmittelbar[0]);
        }
        Merkmal merkmal = achse.merkmal();
        if (merkmal != null) {
            return new Kraft(netz.merkmalbelegart(projekt, merkmal), true);
        }
        if (achse == Achse.JAHR) {
            return new Kraft(Laufzeit.belegart(netz, projekt), true);
        }
        Belegart beste = Belegart.EINGESCHAETZT;
        for (Schritt kante : von(netz, achse, projekt, wert, wege, false)) {
            Belegart diese = netz.belegart(kante.nummer());
            int ding = netz.ziel(kante.nummer(), kante.richtung());
            beste = beste.oder(achse == Achse.AKTEURSART ? diese.und(netz.merkmalbelegart(ding, Merkmal.ART)) : diese);
        }
        return new Kraft(beste, true);
    }

    /** The properties that place a project there; none where relationships do. */
    public static List<Merkmal> merkmale(Achse achse) {
        Merkmal merkmal = achse.merkmal();
        return merkmal != null ? List.of(merkmal) : achse == Achse.JAHR ? List.of(Merkmal.AB, Merkmal.BIS) : List.of();
    }
}
