package de.zielnetz.einlesen.stadt;

import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.tabelle.Tabelle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of facts: one row a node (the first heading is its kind, the first cell its kennung) or one row a
 * relationship (von, kante, nach), each with its properties and its Beleg. The format is described in
 * {@code import/strategie/README.md}.
 */
public final class Faktenleser {

    private static final Set<String> BELEGSPALTEN =
            Set.of("quelle", "fundstelle", "belegart", "begruendung", "urheber", Aussagen.NUR_MERKMALE);
    private static final Set<String> KANTENSPALTEN = Set.of("von", "kante", "nach");

    private final String vorgang;
    private final Aussagen aussagen = new Aussagen();
    private final List<Faktenbefund> befunde = new ArrayList<>();
    private final List<Verweis> verweise = new ArrayList<>();

    private record Verweis(Schluessel ziel, Faktenzeile zeile, String spalte) {}

    /** @param vorgang the kennung of the Vorgang that will write the facts */
    public Faktenleser(String vorgang) {
        this.vorgang = vorgang;
    }

    public void lies(Tabelle tabelle) {
        boolean kanten = tabelle.hat("von") && tabelle.hat("kante") && tabelle.hat("nach");
        Knotenart art = tabelle.kopf().isEmpty()
                ? null
                : Knotenart.mitLabel(tabelle.kopf().get(0));
        if (!kanten && art == null) {
            befunde.add(
                    new Faktenbefund(
                            tabelle.name(),
                            1,
                            "1",
                            "die erste Überschrift muss eine Art sein (Projekt, Akteur …) oder es braucht von, kante und nach"));
            return;
        }
        pruefeKopf(tabelle, art);
        for (Tabelle.Zeile zeile : tabelle.zeilen()) {
            if (kanten) {
                liesKante(new Faktenzeile(tabelle.name(), zeile));
            } else if (art != null) {
                liesKnoten(new Faktenzeile(tabelle.name(), zeile), art);
            }
        }
    }

    /** What was read, and what is wrong in it; ends and sources that are neither read nor in the net are findings. */
    public Fakten fakten(Netz netz) {
        Fakten fakten = aussagen.fakten(netz, this::befund);
        for (Verweis verweis : verweise) {
            if (!fakten.nennt(verweis.ziel()) && netz.finde(verweis.ziel()) < 0) {
                befund(verweis.zeile(), verweis.spalte(), "„%s“ gibt es nicht".formatted(verweis.ziel()));
            }
        }
        return fakten;
    }

    public List<Faktenbefund> befunde() {
        return befunde;
    }

    private void pruefeKopf(Tabelle tabelle, @Nullable Knotenart art) {
        Set<String> bekannt = new TreeSet<>(BELEGSPALTEN);
        if (art == null) {
            bekannt.addAll(KANTENSPALTEN);
            Kantenart.MERKMALE.forEach(m -> bekannt.add(m.schluessel()));
        } else {
            bekannt.add(art.label());
            art.merkmale().forEach(m -> bekannt.add(m.schluessel()));
        }
        for (String spalte : tabelle.kopf()) {
            if (!bekannt.contains(spalte)) {
                befunde.add(new Faktenbefund(
                        tabelle.name(), 1, spalte, "unbekannte Spalte; möglich sind " + String.join(", ", bekannt)));
            }
        }
    }

    private void liesKnoten(Faktenzeile zeile, Knotenart art) {
        String kennung = zeile.zelle(art.label());
        if (kennung == null || !Schluessel.istGueltig(kennung)) {
            befund(zeile, art.label(), "„%s“ ist keine Kennung (a-z, 0-9 und Bindestriche)".formatted(kennung));
            return;
        }
        stelleFest(zeile, new Schluessel(art, kennung), merkmale(zeile, art, art.merkmale()));
    }

    private void liesKante(Faktenzeile zeile) {
        Schluessel von = ende(zeile, "von");
        Schluessel nach = ende(zeile, "nach");
        String wort = zeile.zelle("kante");
        Kantenart kante = null;
        for (Kantenart moegliche : Kantenart.values()) {
            kante = moegliche.name().equals(wort) ? moegliche : kante;
        }
        if (kante == null) {
            befund(zeile, "kante", "„%s“ ist keine Art von Beziehung".formatted(wort));
        } else if (von != null && nach != null) {
            if (kante.verbindet(von.art(), nach.art())) {
                Map<Merkmal, Object> merkmale = merkmale(zeile, null, Kantenart.MERKMALE);
                stelleFest(zeile, new Beziehung(von, kante, nach), merkmale);
            } else {
                befund(
                        zeile,
                        "kante",
                        "%s verbindet nicht %s mit %s"
                                .formatted(kante, von.art().label(), nach.art().label()));
            }
        }
    }

    private @Nullable Schluessel ende(Faktenzeile zeile, String spalte) {
        String text = zeile.zelle(spalte);
        try {
            Schluessel schluessel = Schluessel.aus(text == null ? "" : text);
            verweise.add(new Verweis(schluessel, zeile, spalte));
            return schluessel;
        } catch (IllegalArgumentException e) {
            befund(zeile, spalte, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Map<Merkmal, Object> merkmale(Faktenzeile zeile, @Nullable Knotenart art, Set<Merkmal> moegliche) {
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        for (Merkmal merkmal : moegliche) {
            String zelle = zeile.zelle(merkmal.schluessel());
            if (zelle != null) {
                try {
                    merkmale.put(merkmal, Zellwert.lies(zelle, merkmal, art));
                } catch (IllegalArgumentException e) {
                    befund(zeile, merkmal.schluessel(), String.valueOf(e.getMessage()));
                }
            }
        }
        return merkmale;
    }

    private void stelleFest(Faktenzeile zeile, Sache sache, Map<Merkmal, Object> merkmale) {
        String quelle = zeile.zelle("quelle");
        String fundstelle = zeile.zelle("fundstelle");
        String art = zeile.zelle("belegart");
        boolean eingeschaetzt = Belegart.EINGESCHAETZT.name().equals(art);
        Belegart belegart = eingeschaetzt ? Belegart.EINGESCHAETZT : Belegart.BELEGT;
        if (quelle == null
                || fundstelle == null
                || !(eingeschaetzt || Belegart.BELEGT.name().equals(art))) {
            befund(zeile, "quelle", "es braucht Quelle, Fundstelle und Belegart (BELEGT oder EINGESCHAETZT)");
            return;
        }
        if (eingeschaetzt && (zeile.zelle("urheber") == null || zeile.zelle("begruendung") == null)) {
            befund(zeile, "urheber", "eine Einschätzung braucht Urheber und Begründung");
            return;
        }
        String nur = zeile.zelle(Aussagen.NUR_MERKMALE);
        if (nur != null && !nur.equals("ja")) {
            befund(zeile, Aussagen.NUR_MERKMALE, "„%s“ ist weder ja noch leer".formatted(nur));
        }
        verweise.add(new Verweis(new Schluessel(Knotenart.QUELLE, quelle), zeile, "quelle"));
        aussagen.nimm(
                sache,
                merkmale,
                new Beleg(quelle, fundstelle, belegart, zeile.zelle("begruendung"), zeile.zelle("urheber"), vorgang),
                zeile);
    }

    private void befund(Faktenzeile zeile, String spalte, String satz) {
        befunde.add(new Faktenbefund(zeile.datei(), zeile.nummer(), spalte, satz));
    }
}
