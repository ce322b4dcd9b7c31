package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Projektangaben.Umfang;
import de.zielnetz.steckbrief.Projektangaben.Wert;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Feld;
import de.zielnetz.steckbrief.lesen.Projekterkenner.Erkannt;
import de.zielnetz.tabelle.Zelle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the cells of one row or form say about the project that it was recognised as. */
final class Projektdeuter {

    private final Angabenleser angaben;
    private final Beziehungsleser beziehungsleser;
    private final Echo echo;

    Projektdeuter(Angabenleser angaben, Beziehungsleser beziehungsleser, Echo echo) {
        this.angaben = angaben;
        this.beziehungsleser = beziehungsleser;
        this.echo = echo;
    }

    Projektangaben deute(Rohprojekt projekt, Erkannt erkannt, Befunde eigene) {
        Map<Merkmal, Wert> werte = new EnumMap<>(Merkmal.class);
        Map<Beziehung, String> beziehungen = new LinkedHashMap<>();
        Set<Umfang> umfang = new LinkedHashSet<>();
        Schluessel schluessel = erkannt.projekt();
        String blatt = projekt.raster().blatt().name();
        if (schluessel != null) {
            for (Feld feld : projekt.felder()) {
                if (!feld.istEcho(echo, schluessel) && !fehlerzelle(feld, eigene)) {
                    angaben.lies(feld, werte, eigene);
                    beziehungsleser.lies(feld, schluessel, blatt, beziehungen, umfang, eigene);
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
                umfang,
                eigene.hatFehler());
    }

    private static boolean fehlerzelle(Feld feld, Befunde eigene) {
        Raster.Ort ort = feld.ort();
        if (ort == null || ort.zelle().art() != Zelle.Art.FEHLER) {
            return false;
        }
        eigene.fehler(
                Befundart.FEHLERZELLE,
                feld,
                ort.zelle().text(),
                "Die Zelle zeigt den Fehler %s statt eines Werts."
                        .formatted(ort.zelle().text()),
                "ein Wert oder eine leere Zelle",
                List.of());
        return true;
    }

    private static void pruefeZeiten(Rohprojekt projekt, Map<Merkmal, Wert> werte, Befunde eigene) {
        Wert ab = werte.get(Merkmal.AB);
        Wert bis = werte.get(Merkmal.BIS);
        if (ab != null && bis != null && ab.wert() instanceof String von && bis.wert() instanceof String zu) {
            int gleichGenau = Math.min(von.length(), zu.length());
            if (von.substring(0, gleichGenau).compareTo(zu.substring(0, gleichGenau)) > 0) {
                eigene.zeilenfehler(
                        Befundart.ENDE_VOR_BEGINN,
                        projekt.zeile(),
                        "Das Ende (%s) liegt vor dem Beginn (%s).".formatted(zu, von),
                        "ein Ende nach dem Beginn");
            }
        }
    }
}
