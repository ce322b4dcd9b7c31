package de.zielnetz.verantworten;

import static de.zielnetz.netz.Kantenart.BUENDELT;
import static de.zielnetz.netz.Kantenart.ENTHAELT;
import static de.zielnetz.netz.Kantenart.FUEHRT_DURCH;
import static de.zielnetz.netz.Kantenart.GEHOERT_ZU;
import static de.zielnetz.netz.Kantenart.GIBT_VOR;
import static de.zielnetz.netz.Kantenart.GILT_FUER;
import static de.zielnetz.netz.Kantenart.HAT_PFLICHT;
import static de.zielnetz.netz.Kantenart.IST_ANSPRECHPARTNER_FUER;
import static de.zielnetz.netz.Kantenart.KOORDINIERT;
import static de.zielnetz.netz.Kantenart.LEITET;
import static de.zielnetz.netz.Kantenart.NIMMT_WAHR;
import static de.zielnetz.netz.Kantenart.SICHERT;
import static de.zielnetz.netz.Kantenart.TEIL_VON;
import static de.zielnetz.netz.Kantenart.VERANTWORTET;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who answers for something (breadth-first search). A way goes up from the thing to what it is part of, then over to somebody,
 * and from there up to who leads that one: so no way runs through two strangers who happen to have to do with the same thing.
 */
final class Zustaendigensuche {

    /** Who stands at the start of one of these answers for its end. */
    static final Set<Kantenart> UNMITTELBARE = EnumSet.of(
            VERANTWORTET,
            LEITET,
            KOORDINIERT,
            FUEHRT_DURCH,
            SICHERT,
            BUENDELT,
            GIBT_VOR,
            IST_ANSPRECHPARTNER_FUER,
            HAT_PFLICHT);

    private static final int WEITESTER_WEG = 8;

    /** Where on its way the search stands. */
    private enum Ort {
        SACHE,
        PFLICHT,
        MENSCH
    }

    private record Stelle(int knoten, Ort ort) {}

    private record Weg(Stelle stelle, List<Schritt> schritte) {

        Weg weiter(Stelle naechste, Schritt schritt) {
            List<Schritt> laenger = new ArrayList<>(schritte);
            laenger.add(schritt);
            return new Weg(naechste, List.copyOf(laenger));
        }
    }

    private final Netz netz;
    private final boolean nurBelegt;

    private Zustaendigensuche(Netz netz, boolean nurBelegt) {
        this.netz = netz;
        this.nurBelegt = nurBelegt;
    }

    /** The nearest first: immediately, by duty, over others; of one way the shorter, then in the order of the net. */
    static List<Zustaendiger> von(Netz netz, int fuer, boolean nurBelegt) {
        Zustaendigensuche suche = new Zustaendigensuche(netz, nurBelegt);
        Weg anfang = new Weg(new Stelle(fuer, Ort.SACHE), List.of());
        Map<Integer, Zustaendiger> unmittelbar = new LinkedHashMap<>();
        Map<Integer, Zustaendiger> durchPflicht = new LinkedHashMap<>();
        for (Weg weg : suche.hinueber(anfang)) {
            if (weg.stelle().ort() == Ort.MENSCH) {
                merke(unmittelbar, weg, Zustaendigkeitsart.UNMITTELBAR);
            } else {
                suche.hinueber(weg).forEach(w -> merke(durchPflicht, w, Zustaendigkeitsart.DURCH_PFLICHT));
            }
        }
        List<Zustaendiger> alle = new ArrayList<>(unmittelbar.values());
        alle.addAll(durchPflicht.values());
        alle.addAll(suche.ueberAndere(anfang, unmittelbar.keySet(), durchPflicht.keySet()));
        return alle;
    }

    private static void merke(Map<Integer, Zustaendiger> gefundene, Weg weg, Zustaendigkeitsart art) {
        int wer = weg.stelle().knoten();
        gefundene.putIfAbsent(wer, new Zustaendiger(wer, art, weg.schritte()));
    }

    private List<Zustaendiger> ueberAndere(Weg anfang, Set<Integer> unmittelbar, Set<Integer> durchPflicht) {
        Map<Integer, Zustaendiger> gefundene = new LinkedHashMap<>();
        Set<Stelle> gesehen = new HashSet<>(Set.of(anfang.stelle()));
        Deque<Weg> offene = new ArrayDeque<>(List.of(anfang));
        while (!offene.isEmpty()) {
            Weg weg = offene.remove();
            Stelle hier = weg.stelle();
            boolean naeher = unmittelbar.contains(hier.knoten()) || durchPflicht.contains(hier.knoten());
            if (hier.ort() == Ort.MENSCH
                    && !naeher
                    && hier.knoten() != anfang.stelle().knoten()) {
                merke(gefundene, weg, Zustaendigkeitsart.UEBER_ANDERE);
            }
            if (weg.schritte().size() < WEITESTER_WEG) {
                List<Weg> naechste = new ArrayList<>(hinueber(weg));
                naechste.addAll(hinauf(weg));
                naechste.stream().filter(w -> gesehen.add(w.stelle())).forEach(offene::add);
            }
        }
        return List.copyOf(gefundene.values());
    }

    /** From a thing to somebody or a duty that holds for it; from a duty to who has it. */
    private List<Weg> hinueber(Weg weg) {
        List<Weg> wege = new ArrayList<>();
        switch (weg.stelle().ort()) {
            case SACHE -> {
                UNMITTELBARE.forEach(art -> gehe(weg, art, Richtung.HER, Ort.MENSCH, wege));
                gehe(weg, GILT_FUER, Richtung.HER, Ort.PFLICHT, wege);
            }
            case PFLICHT -> gehe(weg, HAT_PFLICHT, Richtung.HER, Ort.MENSCH, wege);
            case MENSCH -> {}
        }
        return wege;
    }

    /** To what a thing is part of; from somebody to who leads it, takes the role, or is the whole of it. */
    private List<Weg> hinauf(Weg weg) {
        List<Weg> wege = new ArrayList<>();
        switch (weg.stelle().ort()) {
            case SACHE -> {
                gehe(weg, TEIL_VON, Richtung.HIN, Ort.SACHE, wege);
                gehe(weg, ENTHAELT, Richtung.HER, Ort.SACHE, wege);
                gehe(weg, GEHOERT_ZU, Richtung.HIN, Ort.SACHE, wege);
            }
            case MENSCH -> {
                gehe(weg, LEITET, Richtung.HER, Ort.MENSCH, wege);
                gehe(weg, NIMMT_WAHR, Richtung.HER, Ort.MENSCH, wege);
                gehe(weg, TEIL_VON, Richtung.HIN, Ort.MENSCH, wege);
            }
            case PFLICHT -> {}
        }
        return wege;
    }

    private void gehe(Weg weg, Kantenart art, Richtung richtung, Ort ort, List<Weg> wege) {
        Kantenfolge folge = netz.kanten(weg.stelle().knoten(), art, richtung);
        for (int i = 0; i < folge.anzahl(); i++) {
            int e = folge.kante(i);
            int ziel = netz.ziel(e, richtung);
            boolean passt = ort != Ort.MENSCH || istJemand(netz.art(ziel));
            if (passt && (!nurBelegt || netz.belegart(e) == Belegart.BELEGT)) {
                wege.add(weg.weiter(new Stelle(ziel, ort), new Schritt(e, richtung)));
            }
        }
    }

    static boolean istJemand(Knotenart art) {
        return art == Knotenart.ROLLE || art == Knotenart.AKTEUR || art == Knotenart.GREMIUM;
    }
}
