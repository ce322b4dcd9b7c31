package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the net is to become, collected thing by thing while a file is gone through. */
final class Zielstand {

    private final Netz netz;
    private final Netz geltendes;
    private final Steckbriefquelle quelle;
    private final Map<Sache, Zustand> neu = new LinkedHashMap<>();
    private final Set<Sache> weg = new LinkedHashSet<>();

    Zielstand(Netz netz, Netz geltendes, Steckbriefquelle quelle) {
        this.netz = netz;
        this.geltendes = geltendes;
        this.quelle = quelle;
    }

    Netz netz() {
        return netz;
    }

    /** Whether it is known and ended, or has not begun. */
    boolean giltNicht(Sache sache) {
        return geltendes != netz && netz.enthaelt(sache) && !geltendes.enthaelt(sache);
    }

    /** The period of this relationship that holds; where none does, the latest. Who lists names says nothing of periods. */
    Beziehung gemeinte(Beziehung beziehung) {
        Beziehung geltende = geltendes.spaeteste(beziehung);
        return geltendes.enthaelt(geltende) ? geltende : netz.spaeteste(beziehung);
    }

    Steckbriefquelle quelle() {
        return quelle;
    }

    void setze(Sache sache, Zustand zustand) {
        neu.put(sache, zustand);
    }

    void nimmWeg(Sache sache) {
        weg.add(sache);
    }

    /** What the thing has become so far; null where there is none. */
    @Nullable
    Zustand zustand(Sache sache) {
        return neu.containsKey(sache) ? neu.get(sache) : netz.zustand(sache);
    }

    /** The name of a node that is there or is to come; its kennung where it is neither. */
    String name(Schluessel schluessel) {
        int k = netz.finde(schluessel);
        Zustand neuer = neu.get(schluessel);
        if (k >= 0) {
            return netz.name(k);
        }
        return neuer == null
                ? schluessel.eigen()
                : String.valueOf(neuer.merkmale().get(Merkmal.NAME));
    }

    /** Whether this file or another Steckbrief says so, and not a document of the city. */
    boolean istSteckbrief(Beleg beleg) {
        if (beleg.quelle().equals(quelle.schluessel().eigen())) {
            return true;
        }
        int k = netz.finde(Knotenart.QUELLE, beleg.quelle());
        return k >= 0 && Steckbriefquelle.ART.equals(netz.wert(k, Merkmal.ART));
    }

    /** What has to be written, with the file as a source where anything is, in the order of {@link LockOrder}. */
    List<Aenderung> aenderungen() {
        if (!neu.isEmpty() && netz.finde(quelle.schluessel()) < 0) {
            neu.put(quelle.schluessel(), quelle.zustand());
        }
        List<Aenderung> aenderungen = new ArrayList<>();
        neu.forEach((sache, zustand) -> aenderungen.add(new Aenderung(sache, netz.zustand(sache), zustand)));
        weg.forEach(sache -> aenderungen.add(new Aenderung(sache, netz.zustand(sache), null)));
        aenderungen.removeIf(a -> Objects.equals(a.alt(), a.neu()));
        return LockOrder.geordnet(aenderungen);
    }
}
