package de.zielnetz.netz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole strategy graph at one moment; never changes. Nodes and relationships are numbers from 0, valid for this
 * Netz only. Nodes stand in the order of kind, nummer, kennung; so does every list of neighbours.
 *
 * <p>Finding a node costs the logarithm of the nodes, the relationships of a node of one kind the logarithm of its
 * relationships, everything else is an array access. Made by {@link NetzBauer}.
 */
public final class Netz {

    private static final Knotenart[] KNOTENARTEN = Knotenart.values();
    private static final Kantenart[] KANTENARTEN = Kantenart.values();
    private static final Merkmal[] MERKMALE = Merkmal.values();

    private final Knotenspeicher knoten;
    private final Kantenspeicher kanten;
    private final Belegspeicher belege;
    private final Zeitschnitte zeiten;

    Netz(Knotenspeicher knoten, Kantenspeicher kanten, Belegspeicher belege) {
        this.knoten = knoten;
        this.kanten = kanten;
        this.belege = belege;
        this.zeiten = new Zeitschnitte(this);
    }

    private Netz(Netz ganzes, Netzschnitt schnitt) {
        this.knoten = schnitt.von(ganzes.knoten);
        this.kanten = schnitt.von(ganzes.kanten);
        this.belege = schnitt.von(ganzes.belege);
        this.zeiten = ganzes.zeiten;
    }

    /** The net of which nothing is known. */
    public static Netz leer() {
        return new NetzBauer().baue();
    }

    /**
     * Only what holds in the world on this day (or at some time of this month or year): without relationships that ended
     * before or begin after, without nodes that do not exist then ({@link Zeitsinn#DASEIN}), and without their
     * relationships. Of a net that was made so itself, another day of the same whole.
     *
     * <p>The same instance where nothing falls out; that costs nothing. Otherwise the net is copied once; the last few
     * are kept as long as there is memory.
     *
     * @param tag a {@link Datum}
     */
    public Netz gueltigAm(String tag) {
        return zeiten.am(tag);
    }

    /** The net with all that ever held, of which this one was made by {@link #gueltigAm}; otherwise this one. */
    public Netz ganzes() {
        return zeiten.ganzes();
    }

    Netz ohne(Netzschnitt schnitt) {
        return new Netz(this, schnitt);
    }

    public int anzahlKnoten() {
        return knoten.art().length;
    }

    /** Every period of a relationship counted; those that stand for all of theirs have the numbers before {@link #anzahlPaare}. */
    public int anzahlKanten() {
        return kanten.art().length;
    }

    /** How many relationships there are when those of the same two and kind count once. */
    public int anzahlPaare() {
        return kanten.paare();
    }

    public int anzahlBelege() {
        return belege.anzahl();
    }

    /** The first node of this kind; they end before {@link #ende}. */
    public int anfang(Knotenart art) {
        return knoten.beginn()[art.ordinal()];
    }

    public int ende(Knotenart art) {
        return knoten.beginn()[art.ordinal() + 1];
    }

    public int anzahl(Knotenart art) {
        return ende(art) - anfang(art);
    }

    /** The node of this kind and kennung, or -1. */
    public int finde(Knotenart art, String kennung) {
        int unten = anfang(art);
        int oben = ende(art) - 1;
        while (unten <= oben) {
            int mitte = (unten + oben) >>> 1;
            int vergleich = knoten.kennung()[knoten.nachKennung()[mitte]].compareTo(kennung);
            if (vergleich == 0) {
                return knoten.nachKennung()[mitte];
            }
            if (vergleich < 0) {
                unten = mitte + 1;
            } else {
                oben = mitte - 1;
            }
        }
        return -1;
    }

    public int finde(Schluessel schluessel) {
        return finde(schluessel.art(), schluessel.eigen());
    }

    public Knotenart art(int k) {
        return KNOTENARTEN[knoten.art()[k]];
    }

    public String kennung(int k) {
        return knoten.kennung()[k];
    }

    public String name(int k) {
        Object name = wert(k, Merkmal.NAME);
        return name == null ? kennung(k) : (String) name;
    }

    public Schluessel schluessel(int k) {
        return new Schluessel(art(k), kennung(k));
    }

    /** A property of a node, as {@link Merkmal.Typ} says, or null where nothing is known. */
    public @Nullable Object wert(int k, Merkmal merkmal) {
        if (merkmal == Merkmal.KENNUNG) {
            return kennung(k);
        }
        @Nullable Object[] spalte = knoten.spalten()[merkmal.ordinal()];
        return spalte == null ? null : spalte[k];
    }

    public Kantenart kantenart(int e) {
        return KANTENARTEN[kanten.art()[e]];
    }

    public int von(int e) {
        return kanten.von()[e];
    }

    public int nach(int e) {
        return kanten.nach()[e];
    }

    /** Where the relationship leads when walked in this direction. */
    public int ziel(int e, Richtung richtung) {
        return richtung == Richtung.HIN ? nach(e) : von(e);
    }

    public Beziehung beziehung(int e) {
        return new Beziehung(schluessel(von(e)), kantenart(e), schluessel(nach(e)), kanten.nummer(e));
    }

    /** Which of the periods of the same two it is, counted from 1 ({@link Beziehung#zeitraum}). */
    public int zeitraum(int e) {
        return kanten.nummer(e);
    }

    /**
     * All periods in which the same two are joined in this way, the earliest first: for most relationships only itself.
     * Lists of neighbours have the last of them for all.
     */
    public IntStream zeitraeume(int e) {
        return kanten.zeitraeume(e);
    }

    public @Nullable Object kantenwert(int e, Merkmal merkmal) {
        @Nullable Object[] spalte = kanten.spalten()[merkmal.ordinal()];
        return spalte == null ? null : spalte[e];
    }

    /** The relationship between these two, of several periods the latest, or -1. */
    public int finde(int von, Kantenart art, int nach) {
        Kantenfolge folge = kanten(von, art, Richtung.HIN, nach, nach + 1);
        return folge.anzahl() == 0 ? -1 : folge.kante(0);
    }

    /** The relationship of this name, or -1. */
    public int finde(Beziehung beziehung) {
        int von = finde(beziehung.von());
        int nach = finde(beziehung.nach());
        int e = von < 0 || nach < 0 ? -1 : finde(von, beziehung.art(), nach);
        return e < 0 || kanten.nummer(e) == beziehung.zeitraum()
                ? e
                : kanten.zeitraeume(e)
                        .filter(z -> kanten.nummer(z) == beziehung.zeitraum())
                        .findAny()
                        .orElse(-1);
    }

    /** Of the periods in which the same two are joined in this way the latest; the asked one where they are not joined. */
    public Beziehung spaeteste(Beziehung beziehung) {
        int von = finde(beziehung.von());
        int nach = finde(beziehung.nach());
        int e = von < 0 || nach < 0 ? -1 : finde(von, beziehung.art(), nach);
        return e < 0 ? beziehung : beziehung(e);
    }

    /** What is known of all periods in which the same two are joined in this way, the earliest first. */
    public Map<Beziehung, Zustand> zeitraeume(Beziehung beziehung) {
        Map<Beziehung, Zustand> alle = new LinkedHashMap<>();
        int e = finde(spaeteste(beziehung));
        if (e >= 0) {
            zeitraeume(e).forEach(z -> alle.put(beziehung(z), kantenzustand(z)));
        }
        return alle;
    }

    /** Every relationship of a node, every period of it: those that start at it first. */
    public List<Beziehung> beziehungen(int k) {
        List<Beziehung> alle = new ArrayList<>();
        for (Richtung richtung : Richtung.values()) {
            Kantenfolge folge = kanten(k, richtung);
            for (int i = 0; i < folge.anzahl(); i++) {
                zeitraeume(folge.kante(i)).forEach(e -> alle.add(beziehung(e)));
            }
        }
        return alle;
    }

    public boolean enthaelt(Sache sache) {
        return (sache instanceof Beziehung b ? finde(b) : finde((Schluessel) sache)) >= 0;
    }

    /** The relationships of a kind, walked in this direction, whatever they lead to. */
    public Kantenfolge kanten(int k, Kantenart art, Richtung richtung) {
        return kanten(k, art, richtung, 0, anzahlKnoten());
    }

    /** Only those that lead to nodes of this kind. */
    public Kantenfolge kanten(int k, Kantenart art, Richtung richtung, Knotenart ziel) {
        return kanten(k, art, richtung, anfang(ziel), ende(ziel));
    }

    private Kantenfolge kanten(int k, Kantenart art, Richtung richtung, int zielAb, int zielVor) {
        boolean hin = richtung == Richtung.HIN;
        int[] start = hin ? kanten.ausStart() : kanten.einStart();
        int @Nullable [] folge = hin ? null : kanten.ein();
        IntUnaryOperator kante = folge == null ? i -> i : i -> folge[i];
        long ab = ((long) art.ordinal() << 32) | zielAb;
        long vor = ((long) art.ordinal() << 32) | zielVor;
        int anfang = erste(start[k], start[k + 1], ab, kante, richtung);
        int ende = erste(anfang, start[k + 1], vor, kante, richtung);
        return anfang == ende ? Kantenfolge.LEER : new Kantenfolge(folge, anfang, ende);
    }

    private int erste(int unten, int oben, long schranke, IntUnaryOperator kante, Richtung richtung) {
        int a = unten;
        int b = oben;
        while (a < b) {
            int mitte = (a + b) >>> 1;
            int e = kante.applyAsInt(mitte);
            if ((((long) kanten.art()[e] << 32) | ziel(e, richtung)) < schranke) {
                a = mitte + 1;
            } else {
                b = mitte;
            }
        }
        return a;
    }

    /** All relationships of a node in one direction, by kind and then by the node they lead to. */
    public Kantenfolge kanten(int k, Richtung richtung) {
        return richtung == Richtung.HIN
                ? new Kantenfolge(null, kanten.ausStart()[k], kanten.ausStart()[k + 1])
                : new Kantenfolge(kanten.ein(), kanten.einStart()[k], kanten.einStart()[k + 1]);
    }

    /** What the relationship rests on, in whichever of its periods: its best Beleg. Costs no more where it has one period. */
    public Belegart belegart(int e) {
        return kanten.hatMehrere(e)
                ? zeitraeume(e).mapToObj(this::eigeneBelegart).reduce(Belegart.EINGESCHAETZT, Belegart::oder)
                : eigeneBelegart(e);
    }

    /** What this one period of the relationship rests on. */
    public Belegart eigeneBelegart(int e) {
        return belege.art(anzahlKnoten() + e);
    }

    public Belegart knotenbelegart(int k) {
        return belege.art(k);
    }

    /** What a property of a node rests on: its own best Beleg, or where it has none, that of the node. */
    public Belegart merkmalbelegart(int k, Merkmal merkmal) {
        return belege.art(k, merkmal);
    }

    /** The Belege of all its periods, the strongest first. */
    public List<Beleg> belege(int e) {
        return kanten.hatMehrere(e)
                ? zeitraeume(e)
                        .mapToObj(this::eigeneBelege)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(Beleg.ORDNUNG)
                        .toList()
                : eigeneBelege(e);
    }

    /** The Belege of this one period. */
    public List<Beleg> eigeneBelege(int e) {
        return belege.von(anzahlKnoten() + e);
    }

    public List<Beleg> knotenbelege(int k) {
        return belege.von(k);
    }

    /** What is known of this thing, or null where the net does not hold it. */
    public @Nullable Zustand zustand(Sache sache) {
        if (sache instanceof Beziehung b) {
            int e = finde(b);
            return e < 0 ? null : kantenzustand(e);
        }
        int k = finde((Schluessel) sache);
        return k < 0 ? null : knotenzustand(k);
    }

    public Zustand knotenzustand(int k) {
        Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
        for (Merkmal merkmal : MERKMALE) {
            Object wert = wert(k, merkmal);
            if (wert != null) {
                werte.put(merkmal, wert);
            }
        }
        return new Zustand(werte, knotenbelege(k));
    }

    /** What is known of this one period of a relationship. */
    public Zustand kantenzustand(int e) {
        Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
        for (Merkmal merkmal : Kantenart.MERKMALE) {
            Object wert = kantenwert(e, merkmal);
            if (wert != null) {
                werte.put(merkmal, wert);
            }
        }
        return new Zustand(werte, eigeneBelege(e));
    }

    /** Every node and relationship. Costs an object each: for whole-net work such as comparing. */
    public List<Sache> sachen() {
        List<Sache> alle = new ArrayList<>(anzahlKnoten() + anzahlKanten());
        for (int k = 0; k < anzahlKnoten(); k++) {
            alle.add(schluessel(k));
        }
        for (int e = 0; e < anzahlKanten(); e++) {
            alle.add(beziehung(e));
        }
        return alle;
    }
}
