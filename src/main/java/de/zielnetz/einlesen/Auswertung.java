package de.zielnetz.einlesen;

import de.zielnetz.einlesen.abgleich.Abgleichsergebnis;
import de.zielnetz.einlesen.abgleich.Projektaenderung;
import de.zielnetz.einlesen.abgleich.Steckbriefabgleich;
import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fassung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesartenwahl;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.tabelle.Mappe;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file read against one net, and what it would change there.
 *
 * @param wahl by which plan it was read, and how else it might have been
 * @param exportstand number of the Vorgang at which Zielnetz exported the file, -1 where it did not
 */
public record Auswertung(
        Mappe mappe,
        String hash,
        Lesartenwahl wahl,
        long exportstand,
        Netzstand stand,
        Lesung lesung,
        Abgleichsergebnis ergebnis) {

    /** In place of the Vorgang's kennung while it is not known yet; the same each time, so that previews can be compared. */
    static final String VORLAEUFIG = "vorschau";

    private static final int MEISTE_WEITERE = 500;

    public Einleseplan plan() {
        return wahl.plan();
    }

    /** The changes as the Vorgang of this kennung writes them. */
    public List<Aenderung> endgueltig(String vorgang) {
        return ergebnis.aenderungen().stream()
                .map(a -> new Aenderung(a.sache(), a.alt(), endgueltig(a.neu(), vorgang)))
                .toList();
    }

    private static @Nullable Zustand endgueltig(@Nullable Zustand zustand, String vorgang) {
        return zustand == null
                ? null
                : new Zustand(
                        zustand.merkmale(),
                        zustand.belege().stream()
                                .map(b -> b.vorgang().equals(VORLAEUFIG) ? b.von(vorgang) : b)
                                .toList());
    }

    public static Abgleichsergebnis gleicheAb(Mappe mappe, String hash, boolean export, Netz netz, Lesung lesung) {
        Steckbriefquelle quelle = Steckbriefquelle.von(mappe, hash, VORLAEUFIG, export);
        return new Steckbriefabgleich(netz, netz.gueltigAm(Netzstand.heute()), quelle).gleicheAb(lesung);
    }

    /** Whether the net is the same as then, whichever object holds it. */
    boolean giltFuer(Netzstand heute) {
        return stand.netz() == heute.netz()
                || (stand.gedeckt() && heute.gedeckt() && stand.vorgaenge() == heute.vorgaenge());
    }

    Vorschau vorschau(String token, Instant gueltigBis) {
        Netz netz = stand.netz();
        Set<Schluessel> genannte = new HashSet<>();
        ergebnis.projekte().forEach(p -> genannte.add(new Schluessel(Knotenart.PROJEKT, p.kennung())));
        List<Vorschau.Nennung> nichtErwaehnt = IntStream.range(
                        netz.anfang(Knotenart.PROJEKT), netz.ende(Knotenart.PROJEKT))
                .filter(k -> !genannte.contains(netz.schluessel(k)))
                .mapToObj(k -> new Vorschau.Nennung(netz.schluessel(k).kennung(), netz.name(k)))
                .toList();
        Set<String> angelegt = new HashSet<>();
        ergebnis.aenderungen().forEach(a -> angelegt.add(a.sache().kennung()));
        List<Vorschau.Nennung> neue = lesung.neue().entrySet().stream()
                .filter(e -> angelegt.contains(e.getKey().kennung()))
                .map(e ->
                        new Vorschau.Nennung(e.getKey().kennung(), e.getValue().name()))
                .toList();
        List<Befund> befunde = befunde();
        return new Vorschau(
                token,
                gueltigBis,
                mappe.datei(),
                mappe.beschreibung(),
                hash,
                wahl.frage(),
                plan().name(),
                wahl.lesarten(),
                lesung.bilanz(),
                mappe.korrekturen(),
                exportstand >= 0,
                zaehlung(nichtErwaehnt.size(), befunde),
                lesung.tabellen(),
                ergebnis.projekte(),
                nichtErwaehnt,
                neue,
                ergebnis.weitere().stream().limit(MEISTE_WEITERE).toList(),
                befunde);
    }

    private Vorschau.Mengen zaehlung(int nichtErwaehnt, List<Befund> befunde) {
        List<Projektaenderung> projekte = ergebnis.projekte();
        return new Vorschau.Mengen(
                zahl(Projektaenderung.Art.NEU),
                zahl(Projektaenderung.Art.GEAENDERT),
                zahl(Projektaenderung.Art.UNVERAENDERT),
                zahl(Projektaenderung.Art.AUSGELASSEN),
                nichtErwaehnt,
                projekte.stream().mapToInt(p -> p.neueBeziehungen().size()).sum(),
                projekte.stream().mapToInt(p -> p.wegfallende().size()).sum(),
                ergebnis.aenderungen().size(),
                zahl(befunde, Schwere.FEHLER),
                zahl(befunde, Schwere.WARNUNG),
                zahl(befunde, Schwere.HINWEIS),
                ergebnis.belegteEinschaetzungen().size());
    }

    private int zahl(Projektaenderung.Art art) {
        return (int) ergebnis.projekte().stream().filter(p -> p.art() == art).count();
    }

    private List<Befund> befunde() {
        return Stream.of(
                        zuViel(),
                        Kreisbefund.zu(stand.netz(), ergebnis.aenderungen()),
                        Einschaetzungsbefund.zu(stand.netz(), ergebnis.belegteEinschaetzungen()),
                        Zeitbefund.zu(stand.netz(), stand.heutiges(), lesung),
                        lesung.befunde())
                .flatMap(List::stream)
                .toList();
    }

    private List<Befund> zuViel() {
        String einwand = Fassung.HIER.einwand(stand.netz(), ergebnis.aenderungen());
        return einwand == null
                ? List.of()
                : List.of(Befund.fehler(Befundart.ZU_VIEL_AUF_EINMAL, einwand + " So wird sie nicht eingelesen.")
                        .mitErwartung("mehrere kleinere Dateien, oder Zielnetz mit mehr Heap (-Xmx)"));
    }

    private static int zahl(List<Befund> befunde, Schwere schwere) {
        return (int) befunde.stream().filter(b -> b.schwere() == schwere).count();
    }
}
