package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of each kind of table, in the order in which a workbook has them: the one place where headings stand. They
 * follow from the metamodel, so a new kind or property has its sheet and column by itself.
 */
public final class Faktenspalten {

    public static final String KENNUNG = "kennung";
    public static final String VON = "von";
    public static final String KANTE = "kante";
    public static final String NACH = "nach";
    public static final String MERKMAL = "merkmal";
    public static final String QUELLE = "beleg.quelle";
    public static final String FUNDSTELLE = "beleg.fundstelle";
    public static final String BELEGART = "beleg.art";
    public static final String BEGRUENDUNG = "beleg.begruendung";
    public static final String URHEBER = "beleg.urheber";
    public static final String NUR_MERKMALE = "nurMerkmale";

    private static final Map<Merkmal, String> UEBERSCHRIFTEN = Map.ofEntries(
            Map.entry(Merkmal.KENNUNG, "Kennung"),
            Map.entry(Merkmal.NAME, "Name"),
            Map.entry(Merkmal.ALIASE, "Weitere Namen"),
            Map.entry(Merkmal.BESCHREIBUNG, "Beschreibung"),
            Map.entry(Merkmal.ART, "Art"),
            Map.entry(Merkmal.NUMMER, "Nummer"),
            Map.entry(Merkmal.GRUPPE, "Gruppe"),
            Map.entry(Merkmal.GELTUNG, "Geltung"),
            Map.entry(Merkmal.AB, "Gilt ab"),
            Map.entry(Merkmal.BIS, "Gilt bis"),
            Map.entry(Merkmal.DATUM, "Datum"),
            Map.entry(Merkmal.KURZ, "Kurzform"),
            Map.entry(Merkmal.URL, "Adresse (URL)"),
            Map.entry(Merkmal.URHEBER, "Verfasser"),
            Map.entry(Merkmal.DATEI, "Dateiname"),
            Map.entry(Merkmal.WERT, "Wert"),
            Map.entry(Merkmal.VON_ANZAHL, "Von wie vielen"),
            Map.entry(Merkmal.EINHEIT, "Einheit"),
            Map.entry(Merkmal.SCHWERPUNKT, "Schwerpunkt"),
            Map.entry(Merkmal.ANMERKUNG, "Anmerkung"));

    private static final List<Faktenspalte> BELEG = List.of(
            Faktenspalte.mit(QUELLE, "quelle", "Quelle", List.of()),
            Faktenspalte.mit(FUNDSTELLE, "fundstelle", "Fundstelle", List.of()),
            Faktenspalte.mit(BELEGART, "belegart", "Belegart", Belegwort.ALLE),
            Faktenspalte.mit(BEGRUENDUNG, "begruendung", "Begründung", List.of()),
            Faktenspalte.mit(URHEBER, "urheber", "Urheber", List.of()));
    /** In which rows say that they vouch for what they fill and nothing else; a workbook written by Zielnetz does without. */
    private static final Faktenspalte NUR = Faktenspalte.mit(NUR_MERKMALE, "nurMerkmale", "Nur Merkmale", List.of());

    /** Of the sheet of relationships. */
    public static final List<Faktenspalte> BEZIEHUNGEN = beziehungen();

    /** Of the sheet of evidence: for what (a thing or a relationship, or a property of it), and what says so. */
    public static final List<Faktenspalte> BELEGE = Stream.concat(
                    enden(),
                    Stream.concat(
                            Stream.of(
                                    Faktenspalte.fuer(Merkmal.AB, null, ueberschrift(Merkmal.AB), Set.of()), merkmal()),
                            BELEG.stream()))
            .toList();

    private static final Map<Knotenart, List<Faktenspalte>> JE_ART = jeArt();

    private Faktenspalten() {}

    /** Of the sheet of a kind. */
    public static List<Faktenspalte> von(Knotenart art) {
        return JE_ART.getOrDefault(art, List.of());
    }

    /** What the heading means: none, one, or two where a heading of CSV says two things. */
    public static List<Faktenspalte> finde(List<Faktenspalte> moegliche, String ueberschrift, boolean erste) {
        List<Faktenspalte> genau = Stream.concat(moegliche.stream(), Stream.of(NUR))
                .filter(s -> s.csv().equals(ueberschrift)
                        && (erste || !s.schluessel().equals(KENNUNG)))
                .toList();
        if (!genau.isEmpty()) {
            return genau;
        }
        String form = Namensform.vergleichbar(ueberschrift);
        return Stream.concat(moegliche.stream(), Stream.of(NUR))
                .filter(s -> Namensform.vergleichbar(s.ueberschrift()).equals(form)
                        || s.weitere().stream()
                                .anyMatch(w -> Namensform.vergleichbar(w).equals(form)))
                .limit(1)
                .toList();
    }

    /** What a property is called on the sheet of this kind. */
    public static String ueberschrift(Merkmal merkmal, Knotenart art) {
        if (art == Knotenart.PROJEKT) {
            for (Inhalt inhalt : Inhalt.values()) {
                if (inhalt.merkmal() == merkmal) {
                    return inhalt.bezeichnung();
                }
            }
        }
        return ueberschrift(merkmal);
    }

    /** What a property is called in general: as sheets of Steckbriefe call it, where they alone have it. */
    public static String ueberschrift(Merkmal merkmal) {
        String eigene = UEBERSCHRIFTEN.get(merkmal);
        return eigene == null ? Merkmalsname.imSteckbrief(merkmal) : eigene;
    }

    private static List<Faktenspalte> beziehungen() {
        Stream<Faktenspalte> merkmale =
                Kantenart.MERKMALE.stream().map(m -> Faktenspalte.fuer(m, null, ueberschrift(m), Set.of()));
        return Stream.concat(enden(), Stream.concat(merkmale, BELEG.stream())).toList();
    }

    private static Stream<Faktenspalte> enden() {
        List<String> verben = Stream.of(Kantenart.values()).map(Kantenart::hin).toList();
        return Stream.of(
                Faktenspalte.mit(VON, "von", "Von", List.of()),
                Faktenspalte.mit(KANTE, "kante", "Beziehung", verben),
                Faktenspalte.mit(NACH, "nach", "Nach", List.of()));
    }

    private static Faktenspalte merkmal() {
        return Faktenspalte.mit(MERKMAL, "merkmal", "Merkmal", List.of());
    }

    private static Map<Knotenart, List<Faktenspalte>> jeArt() {
        Map<Knotenart, List<Faktenspalte>> jeArt = new EnumMap<>(Knotenart.class);
        for (Knotenart art : Knotenart.values()) {
            List<Faktenspalte> spalten = new ArrayList<>();
            spalten.add(Faktenspalte.mit(KENNUNG, art.label(), "Kennung", List.of()));
            art.merkmale().stream()
                    .filter(m -> m != Merkmal.KENNUNG)
                    .map(m -> Faktenspalte.fuer(m, art, ueberschrift(m, art), Set.of(ueberschrift(m))))
                    .forEach(spalten::add);
            Beziehungsspalte.von(art).forEach(b -> spalten.add(Faktenspalte.fuer(b)));
            spalten.addAll(BELEG);
            jeArt.put(art, List.copyOf(spalten));
        }
        return jeArt;
    }
}
