package de.zielnetz.steckbrief;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the filled cells of one sheet. Costs the cells.
 *
 * @param blatt the sheet, empty in CSV
 * @param zellen how many are filled: gelesen + ausgelassen + unverstanden
 * @param gelesenAls how many of the read ones as what, by {@link Inhalt#wort}
 * @param gruende how many were left out for which reason
 * @param vermutet how many of those only because they did not look like a project
 * @param offen where those stand that nobody understood, the largest ranges first, at most {@value #HOECHSTENS}
 * @param weitere how many cells that nobody understood stand elsewhere
 */
public record Bilanz(
        String blatt,
        int zellen,
        int gelesen,
        int ausgelassen,
        int unverstanden,
        Map<String, Integer> gelesenAls,
        Map<Verbleib, Integer> gruende,
        int vermutet,
        List<Stelle> offen,
        int weitere) {

    static final int HOECHSTENS = 50;

    /**
     * A range in which no cell was understood.
     *
     * @param bereich {@code D2:E7}
     * @param beispiel what the first of its cells shows, shortened
     */
    public record Stelle(String bereich, int zellen, String beispiel) {}

    public static Bilanz von(Zellbuch buch) {
        Map<String, Integer> gelesenAls = new TreeMap<>();
        Map<Verbleib, Integer> gruende = new TreeMap<>();
        Offene offene = new Offene();
        int alle = 0;
        int gelesen = 0;
        int vermutet = 0;
        for (Blatt.Zeile zeile : buch.blatt().zeilen()) {
            List<Zelle> zellen = zeile.zellen();
            for (int i = 0; i < zellen.size(); i++) {
                Zellbuch.Eintrag eintrag = buch.eintragAn(zeile, i);
                offene.nimm(zeile.nummer(), zellen.get(i), eintrag.verbleib() == Verbleib.UNVERSTANDEN);
                alle++;
                if (eintrag.verbleib() == Verbleib.GELESEN) {
                    gelesen++;
                }
                if (eintrag.inhalt() != null) {
                    gelesenAls.merge(eintrag.inhalt().wort(), 1, Integer::sum);
                } else if (eintrag.verbleib().istAusgelassen()) {
                    gruende.merge(eintrag.verbleib(), 1, Integer::sum);
                    vermutet += eintrag.verbleib().istVermutet() ? 1 : 0;
                }
            }
        }
        int ausgelassen = gruende.values().stream().mapToInt(Integer::intValue).sum();
        List<Stelle> stellen = offene.bereiche();
        List<Stelle> genannte = stellen.stream().limit(HOECHSTENS).toList();
        int unverstanden = alle - gelesen - ausgelassen;
        return new Bilanz(
                buch.blatt().name(),
                alle,
                gelesen,
                ausgelassen,
                unverstanden,
                gelesenAls,
                gruende,
                vermutet,
                genannte,
                unverstanden - genannte.stream().mapToInt(Stelle::zellen).sum());
    }

    /** What a reading does not account for; of two ways to read a sheet that with fewer is the better. */
    public int unerklaert() {
        return unverstanden + vermutet;
    }
}
