package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Projektangaben.Zellangabe;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.lesen.Projektdeuter.Erkannt;
import de.zielnetz.tabelle.Zelle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads what the cells of one row or form say about the project that it was recognised as. */
final class Projektleser {

    private final Angabenleser angaben;
    private final Beziehungsleser beziehungsleser;
    private final Echo echo;

    Projektleser(Angabenleser angaben, Beziehungsleser beziehungsleser, Echo echo) {
        this.angaben = angaben;
        this.beziehungsleser = beziehungsleser;
        this.echo = echo;
    }

    Projektangaben lies(Rohprojekt projekt, Erkannt erkannt, Befunde eigene) {
        Map<Merkmal, Zellangabe> werte = new EnumMap<>(Merkmal.class);
        Map<Beziehung, String> beziehungen = new LinkedHashMap<>();
        Set<Beziehung> eingeschaetzte = new LinkedHashSet<>();
        Set<Projektangaben.Umfang> umfang = new LinkedHashSet<>();
        Schluessel schluessel = erkannt.projekt();
        String blatt = projekt.raster().blatt().name();
        if (schluessel != null) {
            for (Rohfeld feld : projekt.felder()) {
                if (!feld.istEcho(echo, schluessel) && !fehlerzelle(feld, eigene)) {
                    angaben.lies(feld, werte, eigene);
                    beziehungsleser.lies(feld, schluessel, blatt, beziehungen, eingeschaetzte, umfang, eigene);
                }
            }
            pruefeZeiten(projekt, werte, eigene);
        }
        return new Projektangaben(
                schluessel == null ? new Schluessel(Knotenart.PROJEKT, "") : schluessel,
                erkannt.neu(),
                erkannt.name(),
                blatt,
                projekt.zeile(),
                (blatt.isEmpty() ? "" : blatt + "!") + erkannt.feld().zelle(),
                werte,
                beziehungen,
                eingeschaetzte,
                umfang,
                eigene.hatFehler());
    }

    private static boolean fehlerzelle(Rohfeld feld, Befunde eigene) {
        Raster.Ort ort = feld.ort();
        if (ort == null || ort.zelle().art() != Zelle.Art.FEHLER) {
            return false;
        }
        eigene.melde(
                feld,
                Befund.fehler(
                                Befundart.FEHLERZELLE,
                                "Die Zelle zeigt den Fehler %s statt eines Werts."
                                        .formatted(ort.zelle().text()))
                        .mitWert(ort.zelle().text())
                        .mitErwartung("ein Wert oder eine leere Zelle"));
        return true;
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
