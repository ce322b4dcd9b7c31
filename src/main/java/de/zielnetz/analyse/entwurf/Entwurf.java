package de.zielnetz.analyse.entwurf;

import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project that is only thought of. What it says counts as stated.
 *
 * @param merkmale its properties, the name among them
 * @param felder keys of what it shall be joined with
 */
public record Entwurf(
        Map<Merkmal, Object> merkmale,
        List<String> felder,
        List<String> ziele,
        List<String> leitziele,
        List<String> verantwortliche,
        List<String> mitwirkende,
        List<String> foerderer,
        List<String> technologien) {

    private static final String KENNUNG = "entwurf";

    /** The key of the source that stands for what the drafts say. */
    public static final String QUELLE = "zielnetz-entwurf";

    /** The net with these drafts as projects; their kennungen are {@code entwurf-1}, {@code entwurf-2} and so on. Costs the net. */
    public static Netz in(Netz netz, List<Entwurf> entwuerfe) {
        Map<Sache, Zustand> neues = new LinkedHashMap<>();
        List<Beleg> belege = List.of(new Beleg(QUELLE, "Entwurf, nicht gespeichert", Belegart.BELEGT, null, null, ""));
        neues.put(
                new Schluessel(Knotenart.QUELLE, QUELLE),
                new Zustand(Map.of(Merkmal.KENNUNG, QUELLE, Merkmal.NAME, "Entwurf, nicht gespeichert"), belege));
        for (int i = 0; i < entwuerfe.size(); i++) {
            entwuerfe.get(i).schreibe(schluessel(netz, i), belege, neues);
        }
        return Aenderungen.mit(netz, neues).aufgetragen(netz);
    }

    /** By what the draft of this place is known in {@link #in}. */
    public static Schluessel schluessel(Netz netz, int i) {
        int nummer = i + 1;
        while (netz.finde(Knotenart.PROJEKT, KENNUNG + "-" + nummer) >= 0) {
            nummer += 1000;
        }
        return new Schluessel(Knotenart.PROJEKT, KENNUNG + "-" + nummer);
    }

    /** Whether nothing but its texts joins it with other projects. */
    public boolean nenntNurText() {
        return felder.isEmpty()
                && ziele.isEmpty()
                && leitziele.isEmpty()
                && verantwortliche.isEmpty()
                && mitwirkende.isEmpty()
                && foerderer.isEmpty()
                && technologien.isEmpty();
    }

    private void schreibe(Schluessel projekt, List<Beleg> belege, Map<Sache, Zustand> neues) {
        Map<Merkmal, Object> werte = new EnumMap<>(merkmale);
        werte.put(Merkmal.KENNUNG, projekt.eigen());
        neues.put(projekt, new Zustand(werte, belege));
        Zustand kante = new Zustand(Map.of(), belege);
        hin(projekt, Kantenart.GEHOERT_ZU, Knotenart.HANDLUNGSFELD, felder, kante, neues);
        hin(projekt, Kantenart.TRAEGT_BEI_ZU, Knotenart.STRATEGISCHES_ZIEL, ziele, kante, neues);
        hin(projekt, Kantenart.TRAEGT_BEI_ZU, Knotenart.LEITZIEL, leitziele, kante, neues);
        hin(projekt, Kantenart.NUTZT, Knotenart.TECHNOLOGIE, technologien, kante, neues);
        her(projekt, Kantenart.VERANTWORTET, verantwortliche, kante, neues);
        her(projekt, Kantenart.WIRKT_MIT_AN, mitwirkende, kante, neues);
        her(projekt, Kantenart.FOERDERT, foerderer, kante, neues);
    }

    private static void hin(
            Schluessel projekt,
            Kantenart art,
            Knotenart ziel,
            List<String> kennungen,
            Zustand zustand,
            Map<Sache, Zustand> neues) {
        kennungen.forEach(k -> neues.put(new Beziehung(projekt, art, new Schluessel(ziel, k)), zustand));
    }

    private static void her(
            Schluessel projekt, Kantenart art, List<String> kennungen, Zustand zustand, Map<Sache, Zustand> neues) {
        kennungen.forEach(k -> neues.put(new Beziehung(new Schluessel(Knotenart.AKTEUR, k), art, projekt), zustand));
    }
}
