package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.einlesen.abgleich.LockOrder;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import de.zielnetz.ordnung.Kreisschluss;
import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.steckbrief.name.Namensregister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The net with what the steps so far have done to it, and what is to be said of them. Costs what the steps touch. */
public final class Werkbank {

    private final Netz netz;
    private final Namensregister namen;
    private final Map<Sache, @Nullable Zustand> geaendert = new LinkedHashMap<>();
    private final List<Bearbeitungsbefund> befunde = new ArrayList<>();
    private final Map<Sache, Integer> zuletztIn = new HashMap<>();
    private int schritt;

    public Werkbank(Netz netz) {
        this.netz = netz;
        this.namen = new Namensregister(netz);
    }

    /** Tells the workbench which step, counted from 0, works on it now. */
    public void beginne(int nummer) {
        schritt = nummer;
    }

    Netz netz() {
        return netz;
    }

    Namensregister namen() {
        return namen;
    }

    /** What the thing has become so far; null where there is none. */
    public @Nullable Zustand zustand(Sache sache) {
        return geaendert.containsKey(sache) ? geaendert.get(sache) : netz.zustand(sache);
    }

    public void setze(Sache sache, Zustand zustand) {
        geaendert.put(sache, zustand);
        zuletztIn.put(sache, schritt);
    }

    void nimmWeg(Sache sache) {
        geaendert.put(sache, null);
        zuletztIn.put(sache, schritt);
    }

    /** Every relationship that begins or ends at this node as things are by now. */
    Set<Beziehung> beziehungen(Schluessel knoten) {
        Set<Beziehung> alle = new LinkedHashSet<>();
        int k = netz.finde(knoten);
        if (k >= 0) {
            alle.addAll(netz.beziehungen(k));
        }
        geaendert.keySet().forEach(sache -> {
            if (sache instanceof Beziehung b
                    && (b.von().equals(knoten) || b.nach().equals(knoten))) {
                alle.add(b);
            }
        });
        alle.removeIf(b -> zustand(b) == null);
        return alle;
    }

    /** All periods in which the same two are joined in this way as things are by now, the earliest first. */
    Map<Beziehung, Zustand> zeitraeume(Beziehung beziehung) {
        Map<Beziehung, Zustand> alle = new LinkedHashMap<>();
        jemalige(beziehung)
                .filter(b -> zustand(b) != null)
                .sorted(Comparator.comparing(b -> Objects.requireNonNullElse(zeit(b).ab(), "")))
                .forEach(b -> alle.put(b, Objects.requireNonNull(zustand(b))));
        return alle;
    }

    /** The same relationship under the number that no period of it has or had; the first where it is new altogether. */
    Beziehung weiterer(Beziehung beziehung) {
        int letzter = jemalige(beziehung).mapToInt(Beziehung::zeitraum).max().orElse(0);
        return beziehung.mitZeitraum(letzter + 1);
    }

    private Stream<Beziehung> jemalige(Beziehung beziehung) {
        Stream<Beziehung> neue = geaendert.keySet().stream()
                .filter(sache -> sache instanceof Beziehung b && b.verbindetWie(beziehung))
                .map(sache -> (Beziehung) sache);
        return Stream.concat(netz.zeitraeume(beziehung).keySet().stream(), neue).distinct();
    }

    private Zeitspanne zeit(Beziehung beziehung) {
        return Zeitspanne.von(Objects.requireNonNull(zustand(beziehung)));
    }

    /** Every node and relationship that there is or was. Costs an object each. */
    Set<Sache> alleSachen() {
        Set<Sache> alle = new LinkedHashSet<>(netz.sachen());
        alle.addAll(geaendert.keySet());
        return alle;
    }

    /** A node as people read it, its kind and its name: Projekt „AIM“. */
    String inWorten(Schluessel schluessel) {
        return "%s „%s“".formatted(schluessel.art().einzahl(), name(schluessel));
    }

    /** A node likewise; a relationship as the sentence that it is, in quotation marks, and its period where it has several. */
    String inWorten(Sache sache) {
        if (!(sache instanceof Beziehung b)) {
            return inWorten((Schluessel) sache);
        }
        return zustand(b) != null && zeitraeume(b).size() > 1
                ? ohneZeit(b) + " (%s)".formatted(zeit(b).inWorten())
                : ohneZeit(b);
    }

    /** A relationship, whichever period of it. */
    String ohneZeit(Beziehung b) {
        return "„%s %s %s %s %s“"
                .formatted(
                        b.von().art().einzahl(),
                        name(b.von()),
                        b.art().hin(),
                        b.nach().art().einzahl(),
                        name(b.nach()));
    }

    String name(Schluessel schluessel) {
        Zustand zustand = zustand(schluessel);
        Object name = zustand == null ? null : zustand.merkmale().get(Merkmal.NAME);
        return name == null ? schluessel.eigen() : name.toString();
    }

    /** Whether there is such a thing; says so where not. */
    public boolean verlange(Sache sache, String feld) {
        return Vorhandenes.verlange(this, sache, feld) != null;
    }

    void fehler(String feld, String satz, List<String> vorschlaege) {
        befunde.add(new Bearbeitungsbefund(Schwere.FEHLER, schritt, feld, satz, vorschlaege));
    }

    public void fehler(String feld, String satz) {
        fehler(feld, satz, List.of());
    }

    void warnung(String feld, String satz, List<String> vorschlaege) {
        befunde.add(new Bearbeitungsbefund(Schwere.WARNUNG, schritt, feld, satz, vorschlaege));
    }

    void hinweis(String feld, String satz) {
        befunde.add(new Bearbeitungsbefund(Schwere.HINWEIS, schritt, feld, satz, List.of()));
    }

    /** Says what only shows when all steps are done: at the step that changed each thing last, which circles they close. */
    public void pruefeImGanzen() {
        Kreisschluss.von(netz, aenderungen())
                .forEach(schluss -> befunde.add(new Bearbeitungsbefund(
                        Schwere.FEHLER,
                        zuletztIn.getOrDefault(schluss.ausloeser(), schritt),
                        "",
                        schluss.satz(),
                        List.of())));
    }

    /** In the order of the steps. */
    public List<Bearbeitungsbefund> befunde() {
        return befunde.stream()
                .sorted(Comparator.comparingInt(Bearbeitungsbefund::schritt))
                .toList();
    }

    /** What has to be written, in the {@link LockOrder}. */
    public List<Aenderung> aenderungen() {
        List<Aenderung> aenderungen = new ArrayList<>();
        geaendert.forEach((sache, zustand) -> {
            Zustand alt = netz.zustand(sache);
            if (!Objects.equals(alt, zustand)) {
                aenderungen.add(new Aenderung(sache, alt, zustand));
            }
        });
        return LockOrder.geordnet(aenderungen);
    }
}
