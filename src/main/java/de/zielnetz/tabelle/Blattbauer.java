package de.zielnetz.tabelle;

import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds one sheet; rows are counted from 1, columns from 0, and may come in any order. */
public final class Blattbauer {

    private final Mappenbauer mappe;
    private final Blatt orte;
    private final TreeMap<Integer, List<Zelle>> zeilen = new TreeMap<>();
    private final BitSet versteckteZeilen = new BitSet();
    private final BitSet versteckteSpalten = new BitSet();
    private final List<Bereich> verbunden = new ArrayList<>();

    Blattbauer(Mappenbauer mappe, String name, boolean versteckt) {
        this.mappe = mappe;
        String rein = Zelltext.rein(name);
        this.orte = new Blatt(
                rein.substring(0, Math.min(rein.length(), Mappengrenzen.BLATTNAME)),
                versteckt,
                List.of(),
                List.of(),
                List.of());
    }

    public String ort(int zeile, int spalte) {
        return orte.ort(zeile, spalte);
    }

    public void melde(String code, int zeile, int spalte, String satz) {
        mappe.hinweise().melde(code, () -> ort(zeile, spalte), satz);
    }

    /** About a whole row. */
    public void meldeZeile(String code, int zeile, String satz) {
        mappe.hinweise().melde(code, () -> String.valueOf(zeile), satz);
    }

    /** A text as the file holds it; what must not stay in it is taken out and reported. */
    public void text(int zeile, int spalte, String roh, boolean formel) throws Unlesbar {
        String rein = Zelltext.rein(roh);
        if (Zelltext.hatSteuerzeichen(roh)) {
            melde("STEUERZEICHEN", zeile, spalte, "Unsichtbare Steuerzeichen wurden entfernt.");
        }
        if (rein.indexOf('\uFFFD') >= 0) {
            melde(
                    "ERSATZZEICHEN",
                    zeile,
                    spalte,
                    "Der Text enthält das Zeichen „\uFFFD“: Dort ist früher ein Zeichen verloren gegangen.");
        }
        if (Zelltext.istLeer(rein)) {
            // Looking at a cell costs more than at a character.
            mappe.zaehleText(roh.length() + 8L);
        } else {
            mappe.zaehleText(roh.length() - rein.length());
            zelle(zeile, new Zelle(spalte, Zelle.Art.TEXT, rein, null, formel));
        }
    }

    /** A formula that was saved without its value: what stands there is unknown, not empty. */
    public void formelOhneWert(int zeile, int spalte, String programm) throws Unlesbar {
        melde(
                "FORMEL_OHNE_WERT",
                zeile,
                spalte,
                "Die Formel hat kein gespeichertes Ergebnis; was dort steht, ist unbekannt. Einmal in %s öffnen und speichern hilft."
                        .formatted(programm));
        if (zeile <= Mappengrenzen.LETZTE_ZEILE && spalte < Mappengrenzen.SPALTEN) {
            zelle(zeile, new Zelle(spalte, Zelle.Art.FEHLER, Zelle.OHNE_WERT, null, true));
            mappe.zaehleOhneWert();
        }
    }

    public void zelle(int zeile, Zelle zelle) throws Unlesbar {
        int spalte = zelle.spalte();
        if (zeile < 1 || zeile > Mappengrenzen.LETZTE_ZEILE || spalte < 0 || spalte > Mappengrenzen.LETZTE_SPALTE) {
            throw Unlesbar.von(
                    Ursache.BESCHAEDIGT,
                    "Eine Zelle liegt außerhalb des Blatts „%s“ (Zeile %d, Spalte %d; ein Blatt endet mit XFD1048576).",
                    orte.name(),
                    zeile,
                    spalte + 1);
        }
        if (spalte >= Mappengrenzen.SPALTEN) {
            throw zuVieleSpalten(zeile, spalte);
        }
        if (zelle.text().length() > Mappengrenzen.ZELLTEXT) {
            throw Unlesbar.von(
                    Ursache.ZU_VIEL_TEXT,
                    "%s enthält mehr als %,d Zeichen; mehr fasst eine Zelle nicht.",
                    ort(zeile, spalte),
                    Mappengrenzen.ZELLTEXT);
        }
        mappe.zaehle(this, zeile, zelle);
        List<Zelle> zellen = zeilen.computeIfAbsent(zeile, neu -> new ArrayList<>(8));
        if (zeilen.size() > Mappengrenzen.ZEILEN) {
            throw Unlesbar.von(
                    Ursache.ZU_VIELE_ZEILEN,
                    "Das Blatt „%s“ hat mehr als %,d ausgefüllte Zeilen (erreicht in Zeile %d).",
                    orte.name(),
                    Mappengrenzen.ZEILEN,
                    zeile);
        }
        int stelle = zellen.size();
        while (stelle > 0 && zellen.get(stelle - 1).spalte() > spalte) {
            stelle--;
        }
        if (stelle > 0 && zellen.get(stelle - 1).spalte() == spalte) {
            melde("ZELLE_DOPPELT", zeile, spalte, "Die Zelle steht zweimal in der Datei; die spätere gilt.");
            zellen.set(stelle - 1, zelle);
        } else {
            zellen.add(stelle, zelle);
        }
    }

    /**
     * Says that something in the cell just added is struck out.
     *
     * @param was what is no part of its text, empty where all of it is struck out
     */
    public void streiche(int zeile, int spalte, String was) {
        List<Zelle> zellen = zeilen.getOrDefault(zeile, List.of());
        for (int i = zellen.size() - 1; i >= 0 && zellen.get(i).spalte() >= spalte; i--) {
            if (zellen.get(i).spalte() == spalte) {
                zellen.set(i, zellen.get(i).mitGestrichenem(Zelltext.rein(was).strip()));
            }
        }
    }

    /**
     * A text of which a part may be struck out.
     *
     * @param gestrichen that part, empty where there is none
     */
    public void text(int zeile, int spalte, String rest, String gestrichen, boolean formel) throws Unlesbar {
        boolean ganz = Zelltext.istLeer(rest) && !Zelltext.istLeer(gestrichen);
        text(zeile, spalte, ganz ? gestrichen : rest, formel);
        if (!Zelltext.istLeer(gestrichen)) {
            streiche(zeile, spalte, ganz ? "" : gestrichen);
        }
    }

    public Unlesbar zuVieleSpalten(int zeile, int spalte) {
        return Unlesbar.von(
                Ursache.ZU_VIELE_SPALTEN,
                "%s ist ausgefüllt; gelesen werden höchstens %,d Spalten (bis %s).",
                ort(zeile, spalte),
                Mappengrenzen.SPALTEN,
                Blatt.spaltenname(Mappengrenzen.SPALTEN - 1));
    }

    public void versteckeZeilen(long von, long bis) {
        if (von <= Mappengrenzen.LETZTE_ZEILE && von <= bis) {
            versteckteZeilen.set((int) von, (int) Math.min(bis, Mappengrenzen.LETZTE_ZEILE) + 1);
        }
    }

    public void versteckeSpalten(long von, long bis) {
        if (von >= 0 && von <= Mappengrenzen.LETZTE_SPALTE && von <= bis) {
            versteckteSpalten.set((int) von, (int) Math.min(bis, Mappengrenzen.LETZTE_SPALTE) + 1);
        }
    }

    public void verbinde(Bereich bereich) throws Unlesbar {
        mappe.zaehleVerbunden();
        verbunden.add(bereich);
    }

    Blatt fertig() {
        BitSet gefuellt = new BitSet();
        List<Blatt.Zeile> fertige = new ArrayList<>(zeilen.size());
        Verdeckung verdeckung = new Verdeckung(verbunden);
        for (Map.Entry<Integer, List<Zelle>> zeile : zeilen.entrySet()) {
            int nummer = zeile.getKey();
            verdeckung.geheZu(nummer);
            zeile.getValue().removeIf(zelle -> faelltWeg(verdeckung, nummer, zelle));
            if (!zeile.getValue().isEmpty()) {
                zeile.getValue().forEach(zelle -> gefuellt.set(zelle.spalte()));
                fertige.add(new Blatt.Zeile(nummer, versteckteZeilen.get(nummer), List.copyOf(zeile.getValue())));
            }
        }
        zeilen.clear();
        gefuellt.and(versteckteSpalten);
        return new Blatt(
                orte.name(),
                orte.versteckt(),
                List.copyOf(fertige),
                List.copyOf(verbunden),
                gefuellt.stream().boxed().toList());
    }

    private boolean faelltWeg(Verdeckung verdeckung, int zeile, Zelle zelle) {
        if (!verdeckung.verdeckt(zeile, zelle.spalte())) {
            return false;
        }
        melde(
                "ZELLE_VERDECKT",
                zeile,
                zelle.spalte(),
                "Die Zelle liegt unsichtbar in einem verbundenen Bereich; ihr Inhalt wurde nicht gelesen.");
        return true;
    }

    /** Which cells lie in a merged range without being its first; each range costs its columns once. */
    private static final class Verdeckung {

        private final List<Bereich> bereiche;
        private final int[] bis = new int[Mappengrenzen.SPALTEN];
        private final @Nullable Bereich[] beginnt = new Bereich[Mappengrenzen.SPALTEN];
        private int naechster;

        Verdeckung(List<Bereich> bereiche) {
            this.bereiche = new ArrayList<>(bereiche);
            this.bereiche.sort(Comparator.comparingInt(Bereich::vonZeile));
        }

        void geheZu(int zeile) {
            while (naechster < bereiche.size() && bereiche.get(naechster).vonZeile() <= zeile) {
                Bereich bereich = bereiche.get(naechster++);
                if (bereich.vonSpalte() < Mappengrenzen.SPALTEN) {
                    beginnt[bereich.vonSpalte()] = bereich;
                }
                for (int i = bereich.vonSpalte(); i <= Math.min(bereich.bisSpalte(), Mappengrenzen.SPALTEN - 1); i++) {
                    bis[i] = Math.max(bis[i], bereich.bisZeile());
                }
            }
        }

        boolean verdeckt(int zeile, int spalte) {
            Bereich bereich = beginnt[spalte];
            return bis[spalte] >= zeile && (bereich == null || bereich.vonZeile() != zeile);
        }
    }
}
