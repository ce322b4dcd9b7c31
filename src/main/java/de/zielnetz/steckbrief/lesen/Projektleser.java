package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Projektangaben.Zellangabe;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.lesen.Projektdeuter.Erkannt;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the cells of one row or form say about the project that it was recognised as. */
final class Projektleser {

    private final Netz netz;
    private final Angabenleser angaben;
    private final Beziehungsleser beziehungsleser;
    private final Zellpruefung pruefung;
    private final Echo echo;

    Projektleser(Netz netz, Angabenleser angaben, Beziehungsleser beziehungsleser, Zellpruefung pruefung, Echo echo) {
        this.netz = netz;
        this.angaben = angaben;
        this.beziehungsleser = beziehungsleser;
        this.pruefung = pruefung;
        this.echo = echo;
    }

    Projektangaben lies(Rohprojekt projekt, Erkannt erkannt, Befunde eigene) {
        Schluessel schluessel = erkannt.projekt();
        String blatt = projekt.raster().blatt().name();
        Zeilenangaben zeile =
                Zeilenangaben.leere(schluessel == null ? new Schluessel(Knotenart.PROJEKT, "") : schluessel, blatt);
        if (schluessel != null) {
            boolean nenntEnde = Angabenleser.nenntEnde(projekt);
            for (Rohfeld feld : projekt.felder()) {
                if (!feld.istEcho(echo, schluessel) && pruefung.besteht(feld, eigene)) {
                    angaben.lies(feld, nenntEnde, zeile.werte(), eigene);
                    beziehungsleser.lies(feld, zeile, eigene);
                }
            }
            zeile.werte().computeIfPresent(Merkmal.NAME, (merkmal, angabe) -> ohneMarke(angabe, erkannt));
            zeile.ergaenzeKontakte();
            behalteFruehererNamen(zeile);
            pruefeZeiten(projekt, zeile.werte(), eigene);
        }
        return new Projektangaben(
                zeile.projekt(),
                erkannt.neu(),
                erkannt.name(),
                blatt,
                projekt.zeile(),
                zeile.ort(erkannt.feld()),
                erkannt.nummer(),
                zeile.werte(),
                zeile.beziehungen(),
                erkannt.eingeschaetzt(),
                zeile.eingeschaetzte(),
                zeile.umfang(),
                eigene.hatFehler());
    }

    private static Zellangabe ohneMarke(Zellangabe angabe, Erkannt erkannt) {
        return erkannt.eingeschaetzt() ? new Zellangabe(erkannt.name(), angabe.ort()) : angabe;
    }

    /** A project that is renamed stays to be found by the name it had. */
    private void behalteFruehererNamen(Zeilenangaben zeile) {
        int k = netz.finde(zeile.projekt());
        Zellangabe neuer = zeile.werte().get(Merkmal.NAME);
        if (k < 0 || neuer == null || neuer.wert() == null) {
            return;
        }
        List<String> aliase = new ArrayList<>();
        if (netz.wert(k, Merkmal.ALIASE) instanceof List<?> bisherige) {
            bisherige.forEach(alias -> aliase.add(String.valueOf(alias)));
        }
        String form = Namensform.vergleichbar(String.valueOf(neuer.wert()));
        boolean heisstSchonSo = Namensform.vergleichbar(netz.name(k)).equals(form)
                || aliase.stream()
                        .anyMatch(alias -> Namensform.vergleichbar(alias).equals(form));
        if (!heisstSchonSo && !aliase.contains(netz.name(k))) {
            aliase.add(netz.name(k));
            zeile.werte().put(Merkmal.ALIASE, new Zellangabe(List.copyOf(aliase), neuer.ort()));
        }
    }

    private static void pruefeZeiten(Rohprojekt projekt, Map<Merkmal, Zellangabe> werte, Befunde eigene) {
        Zellangabe ab = werte.get(Merkmal.AB);
        Zellangabe bis = werte.get(Merkmal.BIS);
        if (ab != null && bis != null && ab.wert() instanceof String von && bis.wert() instanceof String zu) {
            int gleichGenau = Math.min(von.length(), zu.length());
            if (von.substring(0, gleichGenau).compareTo(zu.substring(0, gleichGenau)) > 0) {
                eigene.meldeZeile(
                        projekt.zeile(),
                        Befund.fehler(
                                        Befundart.ENDE_VOR_BEGINN,
                                        "Das Ende (%s) liegt vor dem Beginn (%s).".formatted(zu, von))
                                .mitErwartung("ein Ende nach dem Beginn"));
            }
        }
    }
}
