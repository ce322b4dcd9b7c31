package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Belegwort;
import de.zielnetz.einlesen.fakten.spalte.Beziehungsspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.einlesen.fakten.spalte.Faktentafel;
import de.zielnetz.einlesen.fakten.spalte.Merkmalsname;
import de.zielnetz.einlesen.fakten.spalte.Zellform;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a net holds as the rows of a workbook. Evidence stands in the row of its thing where reading the row back gives just what
 * the net has; all other evidence has rows of its own. A relationship that a cell names and that says no more than the row of its
 * thing has no row of its own.
 */
final class Netzzeilen {

    private final Netz netz;
    private final Ausgabesicht sicht;
    private final Verweisleser verweise;
    /** Of relationships: as what they are read where cells alone name them. */
    private final Map<Integer, Zustand> genannte = new HashMap<>();

    Netzzeilen(Netz netz, Ausgabesicht sicht) {
        this.netz = netz;
        this.sicht = sicht;
        this.verweise = new Verweisleser(netz);
        for (Knotenart art : Knotenart.values()) {
            for (Beziehungsspalte spalte : Beziehungsspalte.von(art)) {
                for (int k = netz.anfang(art); k < netz.ende(art); k++) {
                    Zustand alsGenannte = Belegverteilung.von(netz.knotenzustand(k), art, sicht)
                            .alsGenannte();
                    if (alsGenannte != null) {
                        kanten(k, spalte).forEach(e -> genannte.put(e, alsGenannte));
                    }
                }
            }
        }
    }

    Iterator<List<Ausgabewert>> von(Faktentafel tafel, List<Faktenspalte> spalten) {
        Knotenart art = tafel.art();
        if (art != null) {
            return IntStream.range(netz.anfang(art), netz.ende(art))
                    .mapToObj(k -> knoten(k, art, spalten))
                    .iterator();
        }
        return tafel.equals(Faktentafel.BELEGE)
                ? belege(spalten).iterator()
                : IntStream.range(0, netz.anzahlKanten())
                        .filter(e -> !istGenannt(e))
                        .mapToObj(e -> beziehung(e, spalten))
                        .iterator();
    }

    private boolean istGenannt(int e) {
        Zustand als = genannte.get(e);
        return als != null && als.sagtDasselbe(netz.kantenzustand(e));
    }

    private List<Ausgabewert> knoten(int k, Knotenart art, List<Faktenspalte> spalten) {
        Belegverteilung belege = Belegverteilung.von(netz.knotenzustand(k), art, sicht);
        List<Ausgabewert> zeile = new ArrayList<>(spalten.size());
        for (Faktenspalte spalte : spalten) {
            if (spalte.merkmal() != null) {
                zeile.add(Zellform.von(netz.wert(k, spalte.merkmal()), spalte.merkmal(), art));
            } else if (spalte.beziehung() != null) {
                zeile.add(new Ausgabewert(namen(k, spalte.beziehung())));
            } else if (spalte.schluessel().equals(Faktenspalten.KENNUNG)) {
                zeile.add(new Ausgabewert(netz.kennung(k)));
            } else {
                zeile.add(new Ausgabewert(beleg(belege.haupt(), belege.ohne(), spalte)));
            }
        }
        return zeile;
    }

    private List<Ausgabewert> beziehung(int e, List<Faktenspalte> spalten) {
        Belegverteilung belege = Belegverteilung.von(netz.kantenzustand(e), null, sicht);
        Beziehung beziehung = netz.beziehung(e);
        return spalten.stream()
                .map(spalte -> {
                    Merkmal merkmal = spalte.merkmal();
                    return merkmal != null
                            ? Zellform.von(netz.kantenwert(e, merkmal), merkmal, null)
                            : new Ausgabewert(ende(beziehung, spalte, beleg(belege.haupt(), belege.ohne(), spalte)));
                })
                .toList();
    }

    /** All evidence that does not stand in the row of its thing. */
    private Stream<List<Ausgabewert>> belege(List<Faktenspalte> spalten) {
        Stream<List<Ausgabewert>> derKnoten = IntStream.range(0, netz.anzahlKnoten())
                .boxed()
                .flatMap(k -> Belegverteilung.von(netz.knotenzustand(k), netz.art(k), sicht).uebrige().stream()
                        .map(b -> belegzeile(netz.kennung(k), netz.art(k), null, b, spalten)));
        Stream<List<Ausgabewert>> derKanten = IntStream.range(0, netz.anzahlKanten())
                .filter(e -> !istGenannt(e))
                .boxed()
                .flatMap(e -> Belegverteilung.von(netz.kantenzustand(e), null, sicht).uebrige().stream()
                        .map(b -> belegzeile("", null, netz.beziehung(e), b, spalten)));
        return Stream.concat(derKnoten, derKanten);
    }

    private List<Ausgabewert> belegzeile(
            String kennung,
            @Nullable Knotenart art,
            @Nullable Beziehung beziehung,
            Beleg beleg,
            List<Faktenspalte> spalten) {
        return spalten.stream()
                .map(spalte -> {
                    if (spalte.merkmal() != null) {
                        return beziehung == null ? "" : beginn(beziehung);
                    }
                    if (spalte.schluessel().equals(Faktenspalten.MERKMAL)) {
                        return beleg.merkmal() == null ? "" : Merkmalsname.von(beleg.merkmal(), art);
                    }
                    String sonst = beleg(beleg, false, spalte);
                    return beziehung != null
                            ? ende(beziehung, spalte, sonst)
                            : spalte.schluessel().equals(Faktenspalten.VON)
                                    ? new Schluessel(Objects.requireNonNull(art), kennung).kennung()
                                    : sonst;
                })
                .map(Ausgabewert::new)
                .toList();
    }

    /** When the period began that is vouched for, where the relationship has several: it tells them apart. */
    private String beginn(Beziehung beziehung) {
        Map<Beziehung, Zustand> alle = netz.zeitraeume(beziehung);
        Object ab = Objects.requireNonNull(alle.get(beziehung)).merkmale().get(Merkmal.AB);
        return alle.size() == 1 || ab == null ? "" : ab.toString();
    }

    private static String ende(Beziehung beziehung, Faktenspalte spalte, String sonst) {
        return switch (spalte.schluessel()) {
            case Faktenspalten.VON -> beziehung.von().kennung();
            case Faktenspalten.KANTE -> beziehung.art().hin();
            case Faktenspalten.NACH -> beziehung.nach().kennung();
            default -> sonst;
        };
    }

    private String beleg(@Nullable Beleg beleg, boolean ohne, Faktenspalte spalte) {
        if (beleg == null) {
            return ohne && spalte.schluessel().equals(Faktenspalten.BELEGART) ? Belegwort.OHNE.wort() : "";
        }
        return switch (spalte.schluessel()) {
            case Faktenspalten.QUELLE -> beleg.quelle();
            case Faktenspalten.FUNDSTELLE -> Zellform.text(beleg.fundstelle());
            case Faktenspalten.BELEGART -> Belegwort.von(beleg.art()).wort();
            case Faktenspalten.BEGRUENDUNG -> Zellform.text(beleg.begruendung());
            case Faktenspalten.URHEBER -> Zellform.text(sicht.urheber(beleg));
            default -> "";
        };
    }

    private String namen(int k, Beziehungsspalte spalte) {
        List<Schluessel> ziele = kanten(k, spalte)
                .mapToObj(e -> netz.schluessel(netz.ziel(e, spalte.richtung())))
                .toList();
        return ziele.isEmpty() ? "" : verweise.text(spalte.ziele(), ziele);
    }

    private IntStream kanten(int k, Beziehungsspalte spalte) {
        Kantenart art = spalte.art();
        return spalte.ziele().stream().flatMapToInt(ziel -> {
            Kantenfolge folge = netz.kanten(k, art, spalte.richtung(), ziel);
            return IntStream.range(0, folge.anzahl()).map(folge::kante);
        });
    }
}
