package de.zielnetz.steckbrief.lesen;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sample file says what was put into it by hand; {@code erwartet.json} knows nothing of the importer. */
class SteckbriefeLesenTest {

    private static final Path BEISPIELE = Path.of("import", "beispiele");
    private static final Map<String, Set<Befundart>> ARTEN = Map.ofEntries(
            Map.entry("keine-organisation", Set.of(Befundart.KEINE_ORGANISATION)),
            Map.entry("versteckt", Set.of(Befundart.AUSGEBLENDET, Befundart.BLATT_UEBERSPRUNGEN)),
            Map.entry("unbekannte-spalte", Set.of(Befundart.UNBEKANNTE_UEBERSCHRIFT)),
            Map.entry("unbekanntes-ziel", Set.of(Befundart.UNBEKANNTES_ZIEL)),
            Map.entry("unbekanntes-feld", Set.of(Befundart.UNBEKANNTES_HANDLUNGSFELD)),
            Map.entry(
                    "unbekannte-organisation", Set.of(Befundart.ORGANISATION_NEU, Befundart.ORGANISATION_NAHE_TREFFER)),
            Map.entry("mehrdeutig", Set.of(Befundart.MEHRDEUTIG, Befundart.ORGANISATION_NAHE_TREFFER)),
            Map.entry("verweis-ohne-ziel", Set.of(Befundart.VERWEIS_OHNE_ZIEL)),
            Map.entry(
                    "nahe-treffer",
                    Set.of(
                            Befundart.UNBEKANNTES_HANDLUNGSFELD,
                            Befundart.UNBEKANNTES_ZIEL,
                            Befundart.ORGANISATION_NAHE_TREFFER)),
            Map.entry(
                    "unklarer-wert",
                    Set.of(
                            Befundart.WEDER_JA_NOCH_NEIN,
                            Befundart.UNBEKANNTES_WORT,
                            Befundart.KEIN_DATUM,
                            Befundart.KEIN_BETRAG)),
            Map.entry("fehlerzelle", Set.of(Befundart.FEHLERZELLE)),
            Map.entry("doppelte-zeile", Set.of(Befundart.DOPPELTES_PROJEKT)),
            Map.entry("keine-projektzeile", Set.of(Befundart.UEBERSPRUNGEN)));

    private final Netz rahmen = rahmen();
    private final Planordner plaene = new Planordner(new PathMatchingResourcePatternResolver());

    SteckbriefeLesenTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> jede_Beispieldatei_sagt_was_von_Hand_hineingeschrieben_wurde() throws IOException {
        JsonNode dateien = JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("src/test/resources/importe/erwartet.json")))
                .get("dateien");
        return dateien.valueStream()
                .map(datei -> DynamicTest.dynamicTest(datei.get("datei").asString(), () -> pruefe(datei)));
    }

    private void pruefe(JsonNode erwartet) throws IOException, Unlesbar {
        String name = erwartet.get("datei").asString();
        Einleseplan plan = plaene.plan(name.startsWith("vorhabenliste") ? "eu-vorhabenliste" : "steckbrief");
        assertThat(plan).isNotNull();
        Lesung lesung = new Steckbriefleser(
                        Mappenleser.lies(name, Files.readAllBytes(BEISPIELE.resolve(name))),
                        rahmen,
                        plan,
                        plaene.standard(),
                        Echo.KEINES)
                .lies();
        List<Projektangaben> gelesen = lesung.projekte().stream()
                .filter(p -> !p.projekt().eigen().isEmpty())
                .toList();
        List<String> abweichungen = new ArrayList<>();
        Map<String, Projektangaben> nachNamen = new LinkedHashMap<>();
        gelesen.forEach(p -> nachNamen.put(p.name(), p));
        for (JsonNode projekt : erwartet.get("projekte")) {
            Projektangaben angaben = nachNamen.remove(projekt.get("name").asString());
            if (angaben == null) {
                abweichungen.add("fehlt: " + projekt.get("name").asString());
            } else {
                vergleiche(projekt, angaben, lesung, abweichungen);
            }
        }
        nachNamen.keySet().forEach(zuviel -> abweichungen.add("zu viel: " + zuviel));
        vergleicheBefunde(erwartet.get("befunde"), lesung, abweichungen);
        assertThat(abweichungen).as(name).isEmpty();
    }

    private void vergleiche(JsonNode soll, Projektangaben ist, Lesung lesung, List<String> abweichungen) {
        Map<String, Object> erwartet = new TreeMap<>();
        Map<String, Object> gelesen = new TreeMap<>();
        for (String feld : List.of("status", "prioritaet", "ab", "bis")) {
            erwartet.put(feld, oderNull(soll.get(feld)));
            gelesen.put(feld, wert(ist, Merkmal.mitSchluessel(feld)));
        }
        JsonNode kosten = soll.get("kosten");
        erwartet.put("kosten", kosten.isNull() ? null : kosten.asDouble());
        gelesen.put("kosten", wert(ist, Merkmal.KOSTEN));
        if (soll.has("kostenrahmen")) {
            erwartet.put("kostenrahmen", soll.get("kostenrahmen").asString());
            gelesen.put("kostenrahmen", wert(ist, Merkmal.KOSTENRAHMEN));
        }
        if (!soll.get("kennung").isNull()) {
            erwartet.put("kennung", soll.get("kennung").asString());
            gelesen.put("kennung", ist.projekt().eigen());
        }
        liste("felder", Kantenart.GEHOERT_ZU, Knotenart.HANDLUNGSFELD, soll, ist, lesung, erwartet, gelesen);
        liste(
                "strategischeZiele",
                Kantenart.TRAEGT_BEI_ZU,
                Knotenart.STRATEGISCHES_ZIEL,
                soll,
                ist,
                lesung,
                erwartet,
                gelesen);
        liste("leitziele", Kantenart.TRAEGT_BEI_ZU, Knotenart.LEITZIEL, soll, ist, lesung, erwartet, gelesen);
        liste("federfuehrung", Kantenart.VERANTWORTET, Knotenart.AKTEUR, soll, ist, lesung, erwartet, gelesen);
        liste("partner", Kantenart.WIRKT_MIT_AN, Knotenart.AKTEUR, soll, ist, lesung, erwartet, gelesen);
        liste("foerderer", Kantenart.FOERDERT, Knotenart.AKTEUR, soll, ist, lesung, erwartet, gelesen);
        liste("technologien", Kantenart.NUTZT, Knotenart.TECHNOLOGIE, soll, ist, lesung, erwartet, gelesen);
        verweise("haengtAbVon", Kantenart.HAENGT_AB_VON, soll, ist, lesung, erwartet, gelesen);
        verweise("beruehrt", Kantenart.BERUEHRT, soll, ist, lesung, erwartet, gelesen);
        if (soll.has("texte")) {
            soll.get("texte").properties().forEach(text -> {
                erwartet.put(text.getKey(), text.getValue().asString());
                gelesen.put(text.getKey(), wert(ist, Merkmal.mitSchluessel(text.getKey())));
            });
        }
        erwartet.forEach((feld, wert) -> {
            if (!java.util.Objects.equals(wert, gelesen.get(feld))) {
                abweichungen.add(
                        "%s (%s): %s ist %s statt %s".formatted(ist.name(), ist.ort(), feld, gelesen.get(feld), wert));
            }
        });
    }

    private static Object wert(Projektangaben ist, Merkmal merkmal) {
        Projektangaben.Zellangabe wert = ist.werte().get(merkmal);
        return wert == null ? null : wert.wert();
    }

    private static String oderNull(JsonNode wert) {
        return wert == null || wert.isNull() ? null : wert.asString();
    }

    private static void liste(
            String feld,
            Kantenart kante,
            Knotenart art,
            JsonNode soll,
            Projektangaben ist,
            Lesung lesung,
            Map<String, Object> erwartet,
            Map<String, Object> gelesen) {
        Set<String> sollen = new TreeSet<>();
        soll.get(feld).forEach(k -> sollen.add(k.asString()));
        Set<String> sind = new TreeSet<>();
        for (Beziehung b : ist.beziehungen().keySet()) {
            Schluessel ziel = b.von().equals(ist.projekt()) ? b.nach() : b.von();
            if (b.art() == kante && ziel.art() == art && !lesung.neue().containsKey(ziel)) {
                sind.add(ziel.eigen());
            }
        }
        erwartet.put(feld, sollen);
        gelesen.put(feld, sind);
    }

    private static void verweise(
            String feld,
            Kantenart kante,
            JsonNode soll,
            Projektangaben ist,
            Lesung lesung,
            Map<String, Object> erwartet,
            Map<String, Object> gelesen) {
        Set<String> sollen = new TreeSet<>();
        soll.get(feld).forEach(k -> sollen.add(k.asString()));
        Map<Schluessel, String> namen = new HashMap<>();
        lesung.projekte().forEach(p -> namen.put(p.projekt(), p.name()));
        Set<String> sind = new TreeSet<>();
        ist.beziehungen().keySet().stream()
                .filter(b -> b.art() == kante && b.von().equals(ist.projekt()))
                .forEach(b -> sind.add(namen.getOrDefault(b.nach(), b.nach().eigen())));
        erwartet.put(feld, sollen);
        gelesen.put(feld, sind);
    }

    private void vergleicheBefunde(JsonNode erwartet, Lesung lesung, List<String> abweichungen) {
        List<Befund> uebrige = new ArrayList<>(lesung.befunde());
        for (JsonNode befund : erwartet) {
            String art = befund.get("art").asString();
            String zelle = befund.get("zelle").asString();
            boolean pflicht = !befund.has("pflicht") || befund.get("pflicht").asBoolean();
            Befund gefunden = uebrige.stream()
                    .filter(b -> ARTEN.get(art).contains(b.art()))
                    .filter(b -> art.equals("versteckt")
                            || art.equals("keine-projektzeile")
                            || b.ort().equals(zelle))
                    .filter(b -> b.wert() == null
                            || !b.ort().equals(zelle)
                            || b.wert().contains(befund.get("text").asString())
                            || befund.get("text").asString().contains(b.wert())
                            || art.equals("doppelte-zeile")
                            || art.equals("unklarer-wert"))
                    .findFirst()
                    .orElse(null);
            if (gefunden == null && pflicht) {
                abweichungen.add("Befund fehlt: " + befund);
            } else if (!art.equals("versteckt")) {
                uebrige.remove(gefunden);
            }
            if (gefunden != null && art.equals("nahe-treffer")) {
                String gemeint = befund.get("vorschlag").asString();
                boolean vorgeschlagen = gefunden.vorschlaege().stream().anyMatch(v -> heisst(gemeint, v));
                if (!vorgeschlagen) {
                    abweichungen.add("Vorschlag fehlt: " + befund + " in " + gefunden.vorschlaege());
                }
            }
        }
        uebrige.stream()
                .filter(b -> b.schwere() != Befund.Schwere.HINWEIS && b.art() != Befundart.UNBEKANNTE_UEBERSCHRIFT)
                .forEach(b -> abweichungen.add("Befund zu viel: " + b.art() + " " + b));
    }

    private boolean heisst(String kennung, String name) {
        return Stream.of(Knotenart.values())
                .map(art -> rahmen.finde(art, kennung))
                .anyMatch(k -> k >= 0 && rahmen.name(k).equals(name));
    }

    /** The invented district with these projects, or without any. */
    static Netz rahmen(String... projekte) throws IOException {
        Faktenleser leser = new Faktenleser("v1");
        try (Stream<Path> dateien = Files.list(Path.of("import/musterbezirk"))) {
            for (Path datei : dateien.filter(d -> d.toString().endsWith(".csv")).toList()) {
                leser.lies(CsvLeser.lies(datei.getFileName().toString(), Files.newInputStream(datei)));
            }
        }
        Map<Sache, Zustand> zustaende = new LinkedHashMap<>();
        leser.fakten(Netz.leer()).aenderungen(Netz.leer()).forEach(a -> zustaende.put(a.sache(), a.neu()));
        for (String projekt : projekte) {
            zustaende.put(
                    new Schluessel(Knotenart.PROJEKT, projekt),
                    new Zustand(Map.of(Merkmal.KENNUNG, projekt, Merkmal.NAME, "Vorhaben " + projekt), List.of()));
        }
        return NetzBauer.aus(zustaende);
    }
}
