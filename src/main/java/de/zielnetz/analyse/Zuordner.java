package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Werteliste;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a net which projects stand at which value of an axis. Costs the projects and their relationships. */
public final class Zuordner {

    /** Marks a value that was met, whatever it rests on. */
    private static final byte DA = 8;

    private final Netz netz;
    private final Achse achse;
    private final Set<Wegart> wege;
    private final boolean nurBelegt;
    private final List<Wert> werte;
    private final Map<String, Integer> plaetze;
    private final byte[] staerke;
    private final int[] beruehrt;
    private int anzahl;
    private int ersterWert;

    private Zuordner(Netz netz, Achse achse, Set<Wegart> wege, boolean nurBelegt) {
        this.netz = netz;
        this.achse = achse;
        this.wege = wege;
        this.nurBelegt = nurBelegt;
        this.werte = werte();
        this.plaetze = new HashMap<>();
        for (int w = 0; w < werte.size(); w++) {
            plaetze.put(werte.get(w).schluessel(), w);
        }
        this.staerke = new byte[werte.size()];
        this.beruehrt = new int[werte.size()];
    }

    /** @param wege which ways to a Leitziel count */
    public static Zuordnung ordne(Netz netz, Achse achse, Set<Wegart> wege, boolean nurBelegt) {
        return new Zuordner(netz, achse, wege, nurBelegt).ordne();
    }

    /** How many values an axis has; costs nothing but for years and free texts, which cost the projects. */
    public static int groesse(Netz netz, Achse achse) {
        Knotenart dinge = achse.dinge();
        return dinge == null ? new Zuordner(netz, achse, Set.of(), false).werte.size() : netz.anzahl(dinge);
    }

    private Zuordnung ordne() {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        int n = netz.anzahl(Knotenart.PROJEKT);
        int[] start = new int[n + 1];
        int[] wert = new int[n * 2 + 8];
        byte[] kraft = new byte[wert.length];
        for (int p = 0; p < n; p++) {
            anzahl = 0;
            if (!nurBelegt || netz.knotenbelegart(anfang + p) == Belegart.BELEGT) {
                sammle(anfang + p);
            }
            Arrays.sort(beruehrt, 0, anzahl);
            int m = start[p];
            if (m + anzahl > wert.length) {
                int groesse = Math.max(m + anzahl, wert.length * 2);
                wert = Arrays.copyOf(wert, groesse);
                kraft = Arrays.copyOf(kraft, groesse);
            }
            for (int i = 0; i < anzahl; i++) {
                int w = beruehrt[i];
                byte ganz = (byte) (staerke[w] & ~DA);
                byte bleibt = nurBelegt ? Zuordnung.nurBelegt(ganz) : ganz;
                if (bleibt != 0 || !nurBelegt) {
                    wert[m] = w;
                    kraft[m++] = bleibt;
                }
                staerke[w] = 0;
            }
            start[p + 1] = m;
        }
        return umgekehrt(start, Arrays.copyOf(wert, start[n]), Arrays.copyOf(kraft, start[n]));
    }

    private Zuordnung umgekehrt(int[] start, int[] wert, byte[] kraft) {
        int[] beginn = new int[werte.size() + 1];
        for (int w : wert) {
            beginn[w + 1]++;
        }
        for (int w = 0; w < werte.size(); w++) {
            beginn[w + 1] += beginn[w];
        }
        int[] naechster = beginn.clone();
        int[] projekt = new int[wert.length];
        for (int p = 0; p + 1 < start.length; p++) {
            for (int i = start[p]; i < start[p + 1]; i++) {
                projekt[naechster[wert[i]]++] = p;
            }
        }
        return new Zuordnung(werte, start, wert, kraft, beginn, projekt);
    }

    private void sammle(int p) {
        switch (achse) {
            case LEITZIEL ->
                Leitzielweg.je(
                        netz,
                        p,
                        wege,
                        weg -> merke(weg.leitziel() - ersterWert, weg.belegart(), weg.wie() == Wegart.DIREKT));
            case AKTEURSART -> akteure(p);
            case STATUS, PRIORITAET, RAUM -> merkmal(p);
            case JAHR -> jahre(p);
            default -> kanten(p);
        }
    }

    private void kanten(int p) {
        Knotenart dinge = achse.dinge();
        if (dinge == null) {
            return;
        }
        for (Kantenart art : achse.kanten()) {
            Kantenfolge folge = netz.kanten(p, art, achse.richtung(), dinge);
            for (int i = 0; i < folge.anzahl(); i++) {
                int e = folge.kante(i);
                merke(netz.ziel(e, achse.richtung()) - ersterWert, netz.belegart(e), true);
            }
        }
    }

    private void akteure(int p) {
        for (Kantenart art : Achse.AKTEUR.kanten()) {
            Kantenfolge folge = netz.kanten(p, art, achse.richtung(), Knotenart.AKTEUR);
            for (int i = 0; i < folge.anzahl(); i++) {
                int e = folge.kante(i);
                int a = netz.ziel(e, achse.richtung());
                int w = wort(netz.wert(a, Merkmal.ART));
                if (w >= 0) {
                    merke(w, netz.belegart(e).und(netz.merkmalbelegart(a, Merkmal.ART)), true);
                }
            }
        }
    }

    private void merkmal(int p) {
        Merkmal merkmal = Objects.requireNonNull(achse.merkmal());
        int w = wort(netz.wert(p, merkmal));
        if (w >= 0) {
            merke(w, netz.merkmalbelegart(p, merkmal), true);
        }
    }

    private int wort(@Nullable Object wort) {
        return wort == null ? -1 : plaetze.getOrDefault(wort.toString(), -1);
    }

    private void jahre(int p) {
        int[] zeit = Laufzeit.jahre(netz, p);
        if (zeit.length > 0) {
            Belegart belegart = Laufzeit.belegart(netz, p);
            for (int jahr = zeit[0]; jahr <= zeit[1]; jahr++) {
                merke(jahr - ersterWert, belegart, true);
            }
        }
    }

    private void merke(int w, Belegart belegart, boolean unmittelbar) {
        byte neu = (byte) ((belegart == Belegart.BELEGT ? Zuordnung.BELEGT : 0)
                | (unmittelbar ? Zuordnung.UNMITTELBAR : 0)
                | (unmittelbar && belegart == Belegart.BELEGT ? Zuordnung.BELEGT_UNMITTELBAR : 0));
        if (staerke[w] == 0) {
            beruehrt[anzahl++] = w;
        }
        staerke[w] = (byte) (staerke[w] | neu | DA);
    }

    private List<Wert> werte() {
        Knotenart dinge = achse.dinge();
        if (dinge != null) {
            ersterWert = netz.anfang(dinge);
            return IntStream.range(netz.anfang(dinge), netz.ende(dinge))
                    .mapToObj(k -> new Wert(netz.kennung(k), netz.name(k), k))
                    .toList();
        }
        return switch (achse) {
            case AKTEURSART -> worte(Knotenart.AKTEUR, Merkmal.ART);
            case JAHR -> alleJahre();
            default -> worte(Knotenart.PROJEKT, Objects.requireNonNull(achse.merkmal()));
        };
    }

    /** All of a closed list; of free texts those that there are, by the alphabet. */
    private List<Wert> worte(Knotenart art, Merkmal merkmal) {
        List<String> worte = Werteliste.von(art, merkmal);
        Stream<String> alle = worte == null
                ? IntStream.range(netz.anfang(art), netz.ende(art))
                        .mapToObj(k -> netz.wert(k, merkmal))
                        .flatMap(Stream::ofNullable)
                        .map(Object::toString)
                        .distinct()
                        .sorted()
                : worte.stream();
        return alle.map(wort -> new Wert(wort, Werteliste.wort(art, merkmal, wort), -1))
                .toList();
    }

    /** From the first year in which a project runs to the last, those in which none does too. */
    private List<Wert> alleJahre() {
        int von = Integer.MAX_VALUE;
        int bis = Integer.MIN_VALUE;
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
            int[] zeit = Laufzeit.jahre(netz, p);
            if (zeit.length > 0) {
                von = Math.min(von, zeit[0]);
                bis = Math.max(bis, zeit[1]);
            }
        }
        List<Wert> jahre = new ArrayList<>();
        for (int jahr = von; jahr <= bis; jahr++) {
            jahre.add(new Wert(String.valueOf(jahr), String.valueOf(jahr), -1));
        }
        ersterWert = von;
        return List.copyOf(jahre);
    }
}
