package de.zielnetz.netz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes in nodes, relationships and Belege in any order and makes a {@link Netz} of them. Costs time in the order of
 * n log n for n nodes and in the order of m for m relationships and Belege.
 */
public final class NetzBauer {

    private record Knoten(Knotenart art, String kennung, Map<Merkmal, Object> werte) {}

    private record Kante(int von, Kantenart art, int nach, int zeitraum, Map<Merkmal, Object> werte) {}

    private record Vermerk(boolean anKante, int sache, Beleg beleg) {}

    private final List<Knoten> knoten = new ArrayList<>();
    private final List<Kante> kanten = new ArrayList<>();
    private final List<Vermerk> belege = new ArrayList<>();

    /** A net of exactly these things; relationships whose ends are missing are left out. */
    public static Netz aus(Map<Sache, Zustand> zustaende) {
        NetzBauer bauer = new NetzBauer();
        Map<Schluessel, Integer> nummern = new HashMap<>();
        zustaende.forEach((sache, zustand) -> {
            if (sache instanceof Schluessel s) {
                nummern.put(s, bauer.knoten(s, zustand));
            }
        });
        zustaende.forEach((sache, zustand) -> {
            if (sache instanceof Beziehung b) {
                Integer von = nummern.get(b.von());
                Integer nach = nummern.get(b.nach());
                if (von != null && nach != null) {
                    bauer.kante(von, b.art(), nach, b.zeitraum(), zustand);
                }
            }
        });
        return bauer.baue();
    }

    /** Takes in a node with its Belege and returns the number by which the builder knows it. */
    int knoten(Schluessel schluessel, Zustand zustand) {
        int k = knoten(schluessel.art(), schluessel.eigen(), zustand.merkmale());
        zustand.belege().forEach(beleg -> knotenbeleg(k, beleg));
        return k;
    }

    /** Takes in a relationship with its Belege. */
    void kante(int von, Kantenart art, int nach, int zeitraum, Zustand zustand) {
        int e = kante(von, art, nach, zeitraum, zustand.merkmale());
        zustand.belege().forEach(beleg -> kantenbeleg(e, beleg));
    }

    /** Takes in a node and returns the number by which the builder knows it; a kennung may come once per kind. */
    public int knoten(Knotenart art, String kennung, Map<Merkmal, Object> werte) {
        knoten.add(new Knoten(art, kennung, werte));
        return knoten.size() - 1;
    }

    /** Takes in a relationship between two nodes of this builder; one that comes twice counts once. */
    public int kante(int von, Kantenart art, int nach, Map<Merkmal, Object> werte) {
        return kante(von, art, nach, 1, werte);
    }

    /** The same in one of several periods, each with a number of its own ({@link Beziehung#zeitraum}). */
    public int kante(int von, Kantenart art, int nach, int zeitraum, Map<Merkmal, Object> werte) {
        kanten.add(new Kante(von, art, nach, zeitraum, werte));
        return kanten.size() - 1;
    }

    /** Gives a taken-in relationship the number of another period. */
    public void nummeriere(int e, int zeitraum) {
        Kante k = kanten.get(e);
        kanten.set(e, new Kante(k.von(), k.art(), k.nach(), zeitraum, k.werte()));
    }

    public void knotenbeleg(int k, Beleg beleg) {
        belege.add(new Vermerk(false, k, beleg));
    }

    public void kantenbeleg(int e, Beleg beleg) {
        belege.add(new Vermerk(true, e, beleg));
    }

    public Netz baue() {
        int[] rang = knotenraenge();
        Knotenspeicher knotenspeicher = knotenspeicher(rang);
        int[] kantenrang = new int[kanten.size()];
        Kantenspeicher kantenspeicher = kantenspeicher(rang, kantenrang);
        Belegspeicher belegspeicher = belegspeicher(rang, kantenrang, kantenspeicher.art().length);
        return new Netz(knotenspeicher, kantenspeicher, belegspeicher);
    }

    /** The place of each taken-in node in the net. */
    private int[] knotenraenge() {
        Integer[] folge = new Integer[knoten.size()];
        Arrays.setAll(folge, i -> i);
        Comparator<Integer> ordnung = Comparator.comparing(
                        (Integer i) -> knoten.get(i).art())
                .thenComparing(i -> (Long) knoten.get(i).werte().getOrDefault(Merkmal.NUMMER, Long.MAX_VALUE))
                .thenComparing(i -> knoten.get(i).kennung());
        Arrays.sort(folge, ordnung);
        int[] rang = new int[folge.length];
        for (int platz = 0; platz < folge.length; platz++) {
            rang[folge[platz]] = platz;
        }
        return rang;
    }

    private Knotenspeicher knotenspeicher(int[] rang) {
        int n = knoten.size();
        byte[] arten = new byte[n];
        String[] kennungen = new String[n];
        @Nullable Object[] @Nullable [] spalten = new Object[Merkmal.values().length][];
        for (int i = 0; i < n; i++) {
            Knoten k = knoten.get(i);
            arten[rang[i]] = (byte) k.art().ordinal();
            kennungen[rang[i]] = k.kennung();
            eintragen(spalten, rang[i], n, k.werte());
        }
        int[] beginn = anfaenge(Knotenart.values().length, n, i -> arten[i]);
        Integer[] nachKennung = new Integer[n];
        Arrays.setAll(nachKennung, i -> i);
        for (int a = 0; a < Knotenart.values().length; a++) {
            Arrays.sort(nachKennung, beginn[a], beginn[a + 1], Comparator.comparing(i -> kennungen[i]));
        }
        int[] suchfolge = Arrays.stream(nachKennung).mapToInt(Integer::intValue).toArray();
        return new Knotenspeicher(arten, kennungen, beginn, suchfolge, spalten);
    }

    private static void eintragen(
            @Nullable Object[] @Nullable [] spalten, int platz, int laenge, Map<Merkmal, Object> werte) {
        werte.forEach((merkmal, wert) -> {
            if (merkmal == Merkmal.KENNUNG) {
                return;
            }
            @Nullable Object[] spalte = spalten[merkmal.ordinal()];
            if (spalte == null) {
                spalte = new Object[laenge];
                spalten[merkmal.ordinal()] = spalte;
            }
            spalte[platz] = wert;
        });
    }

    private Kantenspeicher kantenspeicher(int[] rang, int[] kantenrang) {
        int[] folge = new int[kanten.size()];
        Arrays.setAll(folge, i -> i);
        int n = knoten.size();
        folge = sortiert(folge, n, i -> rang[kanten.get(i).nach()]);
        folge = sortiert(
                folge, Kantenart.values().length, i -> kanten.get(i).art().ordinal());
        folge = sortiert(folge, n, i -> rang[kanten.get(i).von()]);
        int[] haupt = new Kantenzaehlung(folge).nummeriere(kantenrang);
        int m = Arrays.stream(kantenrang).max().orElse(-1) + 1;
        int paare = m - haupt.length;
        byte[] art = new byte[m];
        int[] von = new int[m];
        int[] nach = new int[m];
        int @Nullable [] zeitraum = kanten.stream().allMatch(k -> k.zeitraum() == 1) ? null : new int[m];
        @Nullable Object[] @Nullable [] spalten = new Object[Merkmal.values().length][];
        for (int i : folge) {
            Kante kante = kanten.get(i);
            int e = kantenrang[i];
            art[e] = (byte) kante.art().ordinal();
            von[e] = rang[kante.von()];
            nach[e] = rang[kante.nach()];
            if (zeitraum != null) {
                zeitraum[e] = kante.zeitraum();
            }
            eintragen(spalten, e, m, kante.werte());
        }
        int[] ein = new int[paare];
        Arrays.setAll(ein, e -> e);
        ein = sortiert(ein, Kantenart.values().length, e -> art[e]);
        ein = sortiert(ein, n, e -> nach[e]);
        int[] eingehend = ein;
        return new Kantenspeicher(
                art,
                von,
                nach,
                anfaenge(n, paare, e -> von[e]),
                anfaenge(n, paare, i -> nach[eingehend[i]]),
                ein,
                spalten,
                haupt,
                zeitraum);
    }

    /** Gives the taken-in relationships their numbers: those that stand for all of their periods first. */
    private final class Kantenzaehlung {

        private final int[] folge;

        Kantenzaehlung(int[] folge) {
            this.folge = folge;
        }

        /** Fills the number of each; returns for each earlier period the number of the one that stands for it. */
        int[] nummeriere(int[] kantenrang) {
            int paare = 0;
            List<Integer> fruehere = new ArrayList<>();
            List<Integer> haupt = new ArrayList<>();
            for (int ab = 0; ab < folge.length; ) {
                int vor = ab + 1;
                while (vor < folge.length && gleich(kanten.get(folge[vor]), kanten.get(folge[ab]))) {
                    vor++;
                }
                int letzte = vor - ab == 1 ? folge[ab] : ordne(ab, vor, paare, fruehere, haupt, kantenrang);
                kantenrang[letzte] = paare++;
                ab = vor;
            }
            for (int i = 0; i < fruehere.size(); i++) {
                kantenrang[fruehere.get(i)] = paare + i;
            }
            for (int i = 0; i < folge.length; i++) {
                if (kantenrang[folge[i]] < 0) {
                    kantenrang[folge[i]] = kantenrang[-1 - kantenrang[folge[i]]];
                }
            }
            return haupt.stream().mapToInt(Integer::intValue).toArray();
        }

        /** Several of the same two: the latest is returned; one that comes twice becomes a reference to the first, below zero. */
        private int ordne(int ab, int vor, int paar, List<Integer> fruehere, List<Integer> haupt, int[] kantenrang) {
            Map<Integer, Integer> jeZeitraum = new TreeMap<>();
            for (int i = ab; i < vor; i++) {
                Integer erste = jeZeitraum.putIfAbsent(kanten.get(folge[i]).zeitraum(), folge[i]);
                if (erste != null) {
                    kantenrang[folge[i]] = -1 - erste;
                }
            }
            List<Integer> zeitfolge = jeZeitraum.values().stream()
                    .sorted(Comparator.comparing(
                            i -> String.valueOf(kanten.get(i).werte().getOrDefault(Merkmal.AB, ""))))
                    .toList();
            for (int i : zeitfolge.subList(0, zeitfolge.size() - 1)) {
                fruehere.add(i);
                haupt.add(paar);
            }
            return zeitfolge.get(zeitfolge.size() - 1);
        }
    }

    private static boolean gleich(Kante a, Kante b) {
        return a.von() == b.von() && a.art() == b.art() && a.nach() == b.nach();
    }

    private Belegspeicher belegspeicher(int[] rang, int[] kantenrang, int m) {
        int n = knoten.size();
        IntUnaryOperator sache = i -> {
            Vermerk v = belege.get(i);
            return v.anKante() ? n + kantenrang[v.sache()] : rang[v.sache()];
        };
        int[] folge = new int[belege.size()];
        Arrays.setAll(folge, i -> i);
        folge = sortiert(folge, n + m, sache);
        int[] start = anfaenge(n + m, folge.length, sache);
        for (int s = 0; s < n + m; s++) {
            if (start[s + 1] - start[s] > 1) {
                nachStaerke(folge, start[s], start[s + 1]);
            }
        }
        int anzahl = folge.length;
        byte[] arten = new byte[anzahl];
        String[][] texte = new String[5][anzahl];
        @Nullable Merkmal[] merkmale = new Merkmal[anzahl];
        for (int i = 0; i < anzahl; i++) {
            Beleg beleg = belege.get(folge[i]).beleg();
            arten[i] = (byte) beleg.art().ordinal();
            texte[0][i] = beleg.quelle();
            texte[1][i] = beleg.fundstelle();
            texte[2][i] = beleg.begruendung();
            texte[3][i] = beleg.urheber();
            texte[4][i] = beleg.vorgang();
            merkmale[i] = beleg.merkmal();
        }
        return new Belegspeicher(start, arten, texte[0], texte[1], texte[2], texte[3], texte[4], merkmale);
    }

    private void nachStaerke(int[] folge, int ab, int vor) {
        List<Integer> teil = new ArrayList<>();
        for (int i = ab; i < vor; i++) {
            teil.add(folge[i]);
        }
        teil.sort(Comparator.comparing(i -> belege.get(i).beleg(), Beleg.ORDNUNG));
        for (int i = ab; i < vor; i++) {
            folge[i] = teil.get(i - ab);
        }
    }

    /** Sorts by a key below the bound and keeps the order of equal keys, in one pass over each. */
    private static int[] sortiert(int[] folge, int schranke, IntUnaryOperator schluessel) {
        int[] platz = new int[schranke + 1];
        for (int i : folge) {
            platz[schluessel.applyAsInt(i) + 1]++;
        }
        for (int s = 0; s < schranke; s++) {
            platz[s + 1] += platz[s];
        }
        int[] sortiert = new int[folge.length];
        for (int i : folge) {
            sortiert[platz[schluessel.applyAsInt(i)]++] = i;
        }
        return sortiert;
    }

    /** Where each group begins in a list of this length that is sorted by group, and at the end its length. */
    private static int[] anfaenge(int gruppen, int laenge, IntUnaryOperator gruppe) {
        int[] anfaenge = new int[gruppen + 1];
        for (int i = 0; i < laenge; i++) {
            anfaenge[gruppe.applyAsInt(i) + 1]++;
        }
        for (int g = 0; g < gruppen; g++) {
            anfaenge[g + 1] += anfaenge[g];
        }
        return anfaenge;
    }
}
