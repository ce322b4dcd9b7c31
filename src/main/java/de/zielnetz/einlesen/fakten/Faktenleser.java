package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.einlesen.fakten.spalte.Beziehungsspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktentafel;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Lesefrist;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Tabelle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of facts: one row a node or one row a relationship, each with its properties and its evidence. The format is
 * described in {@code import/strategie/README.md} and in the handbook; sheets of a workbook and CSV files are read alike. Costs the
 * cells and one walk over the net.
 */
public final class Faktenleser {

    /** A row about a node with what it says of it. */
    private record Knotenzeile(
            Schluessel knoten, Map<Merkmal, Object> merkmale, Faktenzeile zeile, List<Faktenspalte> spalten) {}

    private record Zeile(Faktenzeile zeile, List<Faktenspalte> spalten) {}

    private final String vorgang;
    private final @Nullable Steckbriefquelle datei;
    private final Melder befunde = new Melder();
    private final Map<Knotenart, List<Zeile>> knoten = new EnumMap<>(Knotenart.class);
    private final List<Zeile> beziehungen = new ArrayList<>();
    private final List<Zeile> belege = new ArrayList<>();

    /** @param vorgang the kennung of the Vorgang that will write the facts */
    public Faktenleser(String vorgang) {
        this(vorgang, null);
    }

    /** @param datei the file itself, which vouches for rows that name no source; null where each row must name one */
    public Faktenleser(String vorgang, @Nullable Steckbriefquelle datei) {
        this.vorgang = vorgang;
        this.datei = datei;
    }

    /** Takes in a CSV file in the form of the folder {@code import/}. */
    public void lies(Tabelle tabelle) {
        lies(Faktenblatt.von(tabelle));
    }

    /** Takes in a CSV file in whatever form a program stored it. */
    public void lies(Mappe csv) {
        Blatt blatt = csv.blaetter().get(0);
        lies(Faktenblatt.von(
                new Blatt(csv.datei(), false, blatt.zeilen(), blatt.verbunden(), blatt.versteckteSpalten()),
                blatt.zeilen().get(0).nummer()));
    }

    private void lies(Faktenblatt blatt) {
        Faktentafel tafel = Faktentafel.mitKopf(List.copyOf(blatt.kopf().values()));
        Faktentafel genannte = tafel == null ? Faktentafel.mitNamen(blatt.name()) : tafel;
        if (genannte != null) {
            lies(blatt, genannte);
            return;
        }
        befunde.melde(Befund.fehler(
                        Befundart.KEINE_TABELLE,
                        "Die erste Überschrift muss eine Art sein (Projekt, Akteur …), oder es braucht von, kante und nach, oder die Datei heißt wie eine Art.")
                .an(blatt.blattname(), blatt.inMappe() ? "" : blatt.name() + ", Zeile 1")
                .mitErwartung(Faktentafel.alle().stream()
                        .map(t -> t.blattname().toLowerCase(Locale.GERMAN) + ".csv")
                        .collect(Collectors.joining(", "))));
    }

    /** Takes in a table. */
    void lies(Faktenblatt blatt, Faktentafel tafel) {
        Kopfdeutung kopf = Kopfdeutung.von(blatt, tafel, befunde);
        Zeilenpruefung pruefung = new Zeilenpruefung(befunde);
        for (Faktenblatt.Faktenreihe reihe : blatt.reihen()) {
            Lesefrist.pruefe();
            Faktenzeile zeile = new Faktenzeile(blatt, reihe, kopf.nummern());
            if (pruefung.sagtEtwas(zeile)) {
                ablage(tafel).add(new Zeile(zeile, kopf.spalten()));
            }
        }
    }

    private List<Zeile> ablage(Faktentafel tafel) {
        return tafel.art() != null
                ? knoten.computeIfAbsent(tafel.art(), a -> new ArrayList<>())
                : tafel.equals(Faktentafel.BELEGE) ? belege : beziehungen;
    }

    /** What was read; what is wrong in it are findings, and what has an error is left out. */
    public Fakten fakten(Netz netz) {
        List<Knotenzeile> gelesene = knotenzeilen(netz);
        Netz mitDatei = mit(netz, gelesene);
        Verweisleser verweise = new Verweisleser(mitDatei);
        Belegleser belegleser = new Belegleser(netz, verweise, vorgang, befunde);
        Aussagen aussagen = new Aussagen(datei, befunde);
        for (Knotenzeile eine : gelesene) {
            nimm(eine, belegleser, verweise, aussagen);
        }
        Beziehungszeilen zeilen = new Beziehungszeilen(mitDatei, verweise, belegleser, befunde);
        zeilen.liesBeziehungen(beziehungen.stream().map(Zeile::zeile).toList(), aussagen);
        belege.forEach(z -> zeilen.liesBeleg(z.zeile(), aussagen));
        return aussagen.fakten(netz);
    }

    public List<Befund> befunde() {
        return befunde.befunde();
    }

    private List<Knotenzeile> knotenzeilen(Netz netz) {
        Kennungsgeber kennungen = new Kennungsgeber(netz, befunde);
        knoten.forEach((art, zeilen) -> zeilen.forEach(z -> kennungen.merke(art, z.zeile())));
        List<Knotenzeile> gelesene = new ArrayList<>();
        knoten.forEach((art, zeilen) -> {
            for (Zeile z : zeilen) {
                Schluessel schluessel = kennungen.schluessel(art, z.zeile());
                if (schluessel != null) {
                    gelesene.add(new Knotenzeile(
                            schluessel,
                            Merkmalszellen.lies(z.zeile(), z.spalten(), art, befunde),
                            z.zeile(),
                            z.spalten()));
                }
            }
        });
        gelesene.removeIf(eine -> befunde.istFehlerhaft(eine.zeile()));
        return gelesene;
    }

    /** The net with the nodes of the file in it, so that rows can name each other by all they are called. */
    private static Netz mit(Netz netz, List<Knotenzeile> gelesene) {
        Map<Schluessel, Map<Merkmal, Object>> werte = new LinkedHashMap<>();
        for (Knotenzeile eine : gelesene) {
            Map<Merkmal, Object> alle = werte.computeIfAbsent(eine.knoten(), s -> {
                Zustand alt = netz.zustand(s);
                return new EnumMap<>(alt == null ? Map.of(Merkmal.KENNUNG, s.eigen()) : alt.merkmale());
            });
            alle.putAll(eine.merkmale());
        }
        List<Aenderung> aenderungen = new ArrayList<>();
        werte.forEach((schluessel, alle) ->
                aenderungen.add(new Aenderung(schluessel, netz.zustand(schluessel), new Zustand(alle, List.of()))));
        return new Aenderungen(aenderungen).aufgetragen(netz);
    }

    private void nimm(Knotenzeile eine, Belegleser belegleser, Verweisleser verweise, Aussagen aussagen) {
        Faktenzeile zeile = eine.zeile();
        Zeilenbeleg beleg = belegleser.lies(zeile, eine.knoten(), null);
        if (befunde.istFehlerhaft(zeile)) {
            return;
        }
        aussagen.nimm(eine.knoten(), eine.merkmale(), beleg, zeile);
        for (Faktenspalte spalte : eine.spalten()) {
            String text = spalte.beziehung() == null ? null : zeile.zelle(spalte.schluessel());
            if (text != null) {
                Beziehungsspalte beziehung = Objects.requireNonNull(spalte.beziehung());
                List<Befund> unklare = new ArrayList<>();
                verweise.liste(beziehung.ziele(), text, unklare)
                        .keySet()
                        .forEach(ziel ->
                                aussagen.nenne(beziehung.mit(eine.knoten(), ziel), beleg, zeile, spalte.schluessel()));
                unklare.forEach(b -> befunde.melde(zeile, spalte.schluessel(), b));
            }
        }
    }
}
