package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running numbers by which lists call their projects. A number holds for its list alone, so it is kept where the evidence says
 * in which row of which file the project stands, and a later issue of the same list can refer to it.
 */
public final class Listennummern {

    private static final int LAENGSTE = 20;
    private static final Pattern ANHANG = Pattern.compile(" \\(Nr\\. ([^()]{1,20})\\)$");
    /** Of „Maßnahmenplan 2025 (2).xlsx“ what its next issue is called too. */
    private static final Pattern AUSGABE = Pattern.compile("\\.\\p{Alnum}{2,5}$|\\d+");

    private Listennummern() {}

    /** The place with the number behind it, where there is a short one. */
    public static String mitNummer(String ort, String nummer) {
        return nummer.isEmpty() || nummer.length() > LAENGSTE || nummer.matches(".*[()].*")
                ? ort
                : "%s (Nr. %s)".formatted(ort, nummer);
    }

    /** What earlier issues of this file called by which number; a number that two projects bore is none. Costs the Belege of projects. */
    public static Map<String, Schluessel> frueherer(Netz netz, String datei) {
        String gesucht = liste(datei);
        Map<String, Boolean> istDieselbe = new HashMap<>();
        Map<String, Schluessel> nummern = new LinkedHashMap<>();
        Map<String, Schluessel> doppelte = new HashMap<>();
        for (int k = netz.anfang(Knotenart.PROJEKT); !gesucht.isEmpty() && k < netz.ende(Knotenart.PROJEKT); k++) {
            for (Beleg beleg : netz.knotenbelege(k)) {
                Matcher anhang = ANHANG.matcher(beleg.fundstelle());
                if (anhang.find()
                        && istDieselbe.computeIfAbsent(beleg.quelle(), q -> gesucht.equals(liste(datei(netz, q))))) {
                    Schluessel anderes = nummern.putIfAbsent(anhang.group(1), netz.schluessel(k));
                    if (anderes != null && !anderes.equals(netz.schluessel(k))) {
                        doppelte.put(anhang.group(1), anderes);
                    }
                }
            }
        }
        nummern.keySet().removeAll(doppelte.keySet());
        return nummern;
    }

    /** What the file was called; sources of before have it as their name. */
    private static String datei(Netz netz, String quelle) {
        int k = netz.finde(new Schluessel(Knotenart.QUELLE, quelle));
        return k < 0 ? "" : netz.wert(k, Merkmal.DATEI) instanceof String datei ? datei : netz.name(k);
    }

    private static String liste(String datei) {
        return Namensform.vergleichbar(AUSGABE.matcher(datei).replaceAll(""));
    }
}
