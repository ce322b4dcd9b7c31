package de.zielnetz.analyse;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small net drawn by hand. What is drawn is stated by the source "liste" unless it says otherwise. */
public final class Skizze {

    private final Map<Sache, Zustand> welt = new LinkedHashMap<>();

    public Skizze() {
        ding(Knotenart.QUELLE, "liste", "liste");
    }

    public Skizze ding(Knotenart art, String kennung, String quelle) {
        welt.put(new Schluessel(art, kennung), new Zustand(Map.of(Merkmal.KENNUNG, kennung), belege(quelle, true)));
        return this;
    }

    public Skizze felder(String... kennungen) {
        return dinge(Knotenart.HANDLUNGSFELD, kennungen);
    }

    public Skizze projekte(String... kennungen) {
        return dinge(Knotenart.PROJEKT, kennungen);
    }

    public Skizze dinge(Knotenart art, String... kennungen) {
        for (String kennung : kennungen) {
            ding(art, kennung, "liste");
        }
        return this;
    }

    /** A project with properties, in pairs. */
    public Skizze projekt(String kennung, Object... merkmale) {
        return mit(Knotenart.PROJEKT, kennung, merkmale);
    }

    /** A node with properties, in pairs. */
    public Skizze mit(Knotenart art, String kennung, Object... merkmale) {
        Map<Merkmal, Object> werte = new LinkedHashMap<>(Map.of(Merkmal.KENNUNG, kennung));
        for (int i = 0; i < merkmale.length; i += 2) {
            werte.put((Merkmal) merkmale[i], merkmale[i + 1]);
        }
        welt.put(new Schluessel(art, kennung), new Zustand(werte, belege("liste", true)));
        return this;
    }

    /** {@code "Projekt/a"} to {@code "Handlungsfeld/b"}. */
    public Skizze kante(String von, Kantenart art, String nach) {
        return kante(von, art, nach, true);
    }

    public Skizze kante(String von, Kantenart art, String nach, boolean belegt) {
        welt.put(
                new Beziehung(Schluessel.aus(von), art, Schluessel.aus(nach)),
                new Zustand(Map.of(), belege("liste", belegt)));
        return this;
    }

    public Netz netz() {
        return NetzBauer.aus(welt);
    }

    private static List<Beleg> belege(String quelle, boolean belegt) {
        return List.of(
                belegt
                        ? new Beleg(quelle, "S. 1", Belegart.BELEGT, null, null, "v1")
                        : new Beleg(quelle, "S. 1", Belegart.EINGESCHAETZT, "gedacht", "jemand", "v1"));
    }
}
