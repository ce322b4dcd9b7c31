package de.zielnetz.steckbrief.lesen;

import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.csv.CsvLeser;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What comes of a file that is handed in to the invented district. */
record Gelesen(Netz netz, Lesung lesung) {

    private static final Netz BEZIRK = bezirk();
    private static final Einleseplan PLAN = plan();

    /** A file of {@code src/test/resources/faelle}. */
    static Gelesen fall(String name) {
        return fall(name, BEZIRK);
    }

    static Gelesen fall(String name, Netz netz) {
        try {
            return lies(name, Files.readAllBytes(Path.of("src/test/resources/faelle", name)), netz, PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table of CSV in UTF-8. */
    static Gelesen csv(String... zeilen) {
        return datei("probe.csv", String.join("\n", zeilen).getBytes(StandardCharsets.UTF_8));
    }

    /** One project a cell that says who leads it; the first is called „Probe A“. */
    static Gelesen federfuehrung(String... zellen) {
        return mitNamen(Map.of(), zellen);
    }

    /** The same by a plan with decisions about names. */
    static Gelesen mitNamen(Map<String, String> namen, String... zellen) {
        StringBuilder csv = new StringBuilder("Projekttitel;Handlungsfeld;Federführung\n");
        for (int i = 0; i < zellen.length; i++) {
            csv.append("Probe %c;Digitale Verwaltung;\"%s\"%n".formatted('A' + i, zellen[i].replace("\"", "\"\"")));
        }
        return lies("probe.csv", csv.toString().getBytes(StandardCharsets.UTF_8), BEZIRK, PLAN.mitNamen(namen));
    }

    static Gelesen datei(String name, byte[] inhalt) {
        return lies(name, inhalt, BEZIRK, PLAN);
    }

    static Gelesen lies(String name, byte[] inhalt, Netz netz, Einleseplan plan) {
        try {
            return new Gelesen(
                    netz, new Steckbriefleser(Mappenleser.lies(name, inhalt), netz, plan, PLAN, Echo.KEINES).lies());
        } catch (Unlesbar e) {
            throw new AssertionError(e);
        }
    }

    /** The district with more organisations of these names. */
    static Netz bezirkMit(String... stellen) {
        Map<Sache, Zustand> zustaende = new LinkedHashMap<>(bezirkszustaende());
        for (int i = 0; i < stellen.length; i++) {
            Schluessel schluessel = new Schluessel(Knotenart.AKTEUR, "probestelle-" + i);
            zustaende.put(
                    schluessel,
                    new Zustand(Map.of(Merkmal.KENNUNG, schluessel.eigen(), Merkmal.NAME, stellen[i]), List.of()));
        }
        return NetzBauer.aus(zustaende);
    }

    static Netz bezirkMitProjekt(String kennung, String name) {
        Map<Sache, Zustand> zustaende = new LinkedHashMap<>(bezirkszustaende());
        zustaende.put(
                new Schluessel(Knotenart.PROJEKT, kennung),
                new Zustand(Map.of(Merkmal.KENNUNG, kennung, Merkmal.NAME, name), List.of()));
        return NetzBauer.aus(zustaende);
    }

    static Einleseplan steckbriefplan() {
        return PLAN;
    }

    Projektangaben projekt(String name) {
        return lesung.projekte().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " fehlt unter " + namen()));
    }

    List<String> namen() {
        return lesung.projekte().stream()
                .filter(p -> !p.projekt().eigen().isEmpty())
                .map(Projektangaben::name)
                .toList();
    }

    Object wert(String projekt, Merkmal merkmal) {
        Projektangaben.Zellangabe angabe = projekt(projekt).werte().get(merkmal);
        return angabe == null ? "nicht genannt" : angabe.wert() == null ? "leer" : angabe.wert();
    }

    /** The names of who leads it. */
    List<String> verantwortliche(String projekt) {
        return stellen(projekt, Kantenart.VERANTWORTET);
    }

    List<String> stellen(String projekt, Kantenart art) {
        return projekt(projekt).beziehungen().keySet().stream()
                .filter(b -> b.art() == art)
                .map(Beziehung::von)
                .map(this::name)
                .toList();
    }

    /** The names of the nodes that it is linked to by this kind of relationship. */
    List<String> ziele(String projekt, Kantenart art) {
        return projekt(projekt).beziehungen().keySet().stream()
                .filter(b -> b.art() == art)
                .map(Beziehung::nach)
                .map(this::name)
                .toList();
    }

    private String name(Schluessel schluessel) {
        Lesung.Neues neues = lesung.neue().get(schluessel);
        int k = netz.finde(schluessel);
        return neues != null ? neues.name() : k >= 0 ? netz.name(k) : schluessel.eigen();
    }

    List<String> neue() {
        return lesung.neue().values().stream().map(Lesung.Neues::name).toList();
    }

    /** What was found there, hints too. */
    List<Befundart> befunde(String ort) {
        return lesung.befunde().stream()
                .filter(b -> b.ort().equals(ort))
                .map(Befund::art)
                .toList();
    }

    /** Errors and warnings with their places: {@code D3 ZWEIFEL}. */
    List<String> einwaende() {
        return lesung.befunde().stream()
                .filter(b -> b.schwere() != Befund.Schwere.HINWEIS)
                .map(b -> b.ort() + " " + b.art())
                .toList();
    }

    Befund befund(Befundart art) {
        return lesung.befunde().stream()
                .filter(b -> b.art() == art)
                .findFirst()
                .orElseThrow(() -> new AssertionError(art + " fehlt unter " + lesung.befunde()));
    }

    private static Einleseplan plan() {
        try {
            return Objects.requireNonNull(new Planordner(new PathMatchingResourcePatternResolver()).plan("steckbrief"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Netz bezirk() {
        return NetzBauer.aus(bezirkszustaende());
    }

    private static Map<Sache, Zustand> bezirkszustaende() {
        try (Stream<Path> dateien = Files.list(Path.of("import/musterbezirk"))) {
            Faktenleser leser = new Faktenleser("v1");
            for (Path datei : dateien.filter(d -> d.toString().endsWith(".csv")).toList()) {
                leser.lies(CsvLeser.lies(datei.getFileName().toString(), Files.newInputStream(datei)));
            }
            Map<Sache, Zustand> zustaende = new LinkedHashMap<>();
            leser.fakten(Netz.leer()).aenderungen(Netz.leer()).forEach(a -> zustaende.put(a.sache(), a.neu()));
            return zustaende;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
