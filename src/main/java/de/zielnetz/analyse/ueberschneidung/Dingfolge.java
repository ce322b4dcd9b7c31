package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Zuordner;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All things that projects can share, one part after the other and the words last, and their numbers: by how many
 * projects have them, the rarest first.
 */
final class Dingfolge {

    private final List<Zuordnung> achsen = new ArrayList<>();
    private final List<Teil> teile = new ArrayList<>();
    private final @Nullable Textindex texte;
    /** Where the things of each part begin, then where the words begin, and at the end how many things there are. */
    private final int[] versatz;

    private final int[] nachSeltenheit;
    private final int[] nummer;

    Dingfolge(Netz netz, @Nullable Textindex texte) {
        for (Teil teil : Teil.values()) {
            Achse achse = teil.achse();
            if (achse != null) {
                achsen.add(Zuordner.ordne(netz, achse, Projektindex.WEGE, false));
                teile.add(teil);
            }
        }
        this.texte = texte;
        this.versatz = versatz();
        int[] wieOft = haeufigkeiten();
        Integer[] folge = IntStream.range(0, wieOft.length).boxed().toArray(Integer[]::new);
        Arrays.sort(folge, Comparator.comparingInt((Integer d) -> wieOft[d]).thenComparing(d -> d));
        this.nachSeltenheit = Arrays.stream(folge).mapToInt(d -> d).toArray();
        this.nummer = new int[folge.length];
        for (int r = 0; r < folge.length; r++) {
            nummer[folge[r]] = r;
        }
    }

    private int[] versatz() {
        int[] stellen = new int[achsen.size() + 2];
        for (int i = 0; i < achsen.size(); i++) {
            stellen[i + 1] = stellen[i] + achsen.get(i).werte().size();
        }
        stellen[achsen.size() + 1] = stellen[achsen.size()] + (texte == null ? 0 : texte.anzahlWorte());
        return stellen;
    }

    private int[] haeufigkeiten() {
        int[] wieOft = new int[versatz[achsen.size() + 1]];
        for (int i = 0; i < achsen.size(); i++) {
            int[] beginn = achsen.get(i).beginn();
            for (int w = 0; w + 1 < beginn.length; w++) {
                wieOft[versatz[i] + w] = beginn[w + 1] - beginn[w];
            }
        }
        int ersteWort = versatz[achsen.size()];
        for (int d = ersteWort; d < wieOft.length && texte != null; d++) {
            wieOft[d] = texte.haeufigkeit(d - ersteWort);
        }
        return wieOft;
    }

    int anzahl() {
        return nummer.length;
    }

    /** What stands under a number. */
    record Ding(Teil teil, int knoten, int haeufigkeit, long mass) {}

    Ding ding(int r) {
        int d = nachSeltenheit[r];
        int i = 0;
        while (i < achsen.size() && d >= versatz[i + 1]) {
            i++;
        }
        int w = d - versatz[i];
        if (i == achsen.size() && texte != null) {
            return new Ding(Teil.TEXT, -1, texte.haeufigkeit(w), texte.gewicht(w));
        }
        Zuordnung achse = achsen.get(i);
        int haeufigkeit = achse.beginn()[w + 1] - achse.beginn()[w];
        return new Ding(teile.get(i), achse.werte().get(w).knoten(), haeufigkeit, 1);
    }

    /** How many things a project has. */
    int anzahl(int p) {
        int anzahl = texte == null ? 0 : texte.worte(p).length;
        for (Zuordnung achse : achsen) {
            anzahl += achse.start()[p + 1] - achse.start()[p];
        }
        return anzahl;
    }

    /**
     * Writes the things of a project, the rarest first, into the beginning of an array that is long enough: twice the
     * number of each, and one more where a source says so.
     */
    void schreibe(int p, long[] dinge) {
        int m = 0;
        for (int i = 0; i < achsen.size(); i++) {
            Zuordnung achse = achsen.get(i);
            for (int e = achse.start()[p]; e < achse.start()[p + 1]; e++) {
                boolean belegt = (achse.staerke()[e] & Zuordnung.BELEGT) != 0;
                dinge[m++] = ((long) nummer[versatz[i] + achse.wert()[e]] << 1) | (belegt ? 1 : 0);
            }
        }
        if (texte != null) {
            for (int w : texte.worte(p)) {
                dinge[m++] = ((long) nummer[versatz[achsen.size()] + w] << 1) | (texte.belegt(p) ? 1 : 0);
            }
        }
        Arrays.sort(dinge, 0, m);
    }
}
