package de.zielnetz.einlesen.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.neo4j.core.schema.Node;

/** The list of places against all that is stored: in the metamodel, by Spring Data, by Cypher, in a database and its folder. */
@Zielnetztest
class PersonenorteTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void jedes_Merkmal_des_Netzes_steht_in_der_Liste() {
        Set<String> fehlende = new TreeSet<>();
        for (Knotenart art : Knotenart.values()) {
            for (Merkmal merkmal : art.merkmale()) {
                pruefe(fehlende, List.of(art.label()), merkmal.schluessel());
            }
        }
        for (Kantenart art : Kantenart.values()) {
            pruefe(fehlende, List.of(art.name()), "kennung");
            Kantenart.MERKMALE.forEach(merkmal -> pruefe(fehlende, List.of(art.name()), merkmal.schluessel()));
        }
        assertThat(fehlende).isEmpty();
    }

    @Test
    void jede_Angabe_die_Spring_Data_aufhebt_steht_in_der_Liste() throws ClassNotFoundException {
        var sucher = new ClassPathScanningCandidateComponentProvider(false);
        sucher.addIncludeFilter(new AnnotationTypeFilter(Node.class));
        Set<String> fehlende = new TreeSet<>();
        Set<String> gefundene = new TreeSet<>();
        for (var gefunden : sucher.findCandidateComponents("de.zielnetz")) {
            Class<?> klasse = Class.forName(gefunden.getBeanClassName());
            String label = klasse.getAnnotation(Node.class).value()[0];
            for (RecordComponent angabe : klasse.getRecordComponents()) {
                pruefe(fehlende, List.of(label), angabe.getName());
                gefundene.add(label);
            }
        }
        assertThat(gefundene).contains("Vorschau", "Einleseplan");
        assertThat(fehlende).isEmpty();
    }

    /** What a statement sets by name on a node whose label it says. */
    @Test
    void jede_Eigenschaft_die_eine_Cypherdatei_setzt_steht_in_der_Liste() throws IOException {
        Pattern knoten = Pattern.compile("\\((\\w+):(\\w+)\\b");
        Pattern setzt = Pattern.compile("\\b(\\w+)\\.(\\w+) = ");
        Set<String> fehlende = new TreeSet<>();
        Set<String> gefundene = new TreeSet<>();
        try (Stream<Path> dateien = Files.walk(Path.of("cypher"))) {
            for (Path datei :
                    dateien.filter(d -> d.toString().endsWith(".cypher")).toList()) {
                for (String anweisung : Files.readString(datei).split(";\\s*\n")) {
                    var labels = knoten.matcher(anweisung)
                            .results()
                            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (a, b) -> b));
                    Stream.of(anweisung.split("\\bSET\\b"))
                            .skip(1)
                            .flatMap(teil -> setzt.matcher(teil).results())
                            .filter(m -> labels.containsKey(m.group(1)))
                            .forEach(m -> {
                                pruefe(fehlende, List.of(labels.get(m.group(1))), m.group(2));
                                gefundene.add(m.group(2));
                            });
                }
            }
        }
        assertThat(gefundene).contains("vorgaenge", "fundstellen", "buchungen");
        assertThat(fehlende).isEmpty();
    }

    @Test
    void was_in_der_Datenbank_steht_und_jede_Datei_ihres_Ordners_steht_in_der_Liste() throws IOException {
        ruecknahmen.merke(fragen.liesEin(
                "orte.csv",
                "Projekt;Ansprechpartner;Handlungsfeld;Federführung\nBahnstadt;Frau Probe;Energie;Amt für Proben\n"));
        Set<String> fehlende = new TreeSet<>();
        for (String alle : List.of(
                "MATCH (n) UNWIND keys(n) AS k RETURN DISTINCT labels(n) AS traeger, k",
                "MATCH ()-[r]->() UNWIND keys(r) AS k RETURN DISTINCT [type(r)] AS traeger, k")) {
            datenbank
                    .executableQuery(alle)
                    .execute()
                    .records()
                    .forEach(zeile -> pruefe(
                            fehlende,
                            zeile.get("traeger").asList(w -> w.asString()),
                            zeile.get("k").asString()));
        }
        assertThat(fehlende).isEmpty();
        Path ordner = new Datenordner(datenbank).pfad();
        try (Stream<Path> dateien = Files.walk(ordner)) {
            assertThat(dateien.filter(Files::isRegularFile)
                            .map(datei -> ordner.relativize(datei).toString().replace('\\', '/'))
                            .filter(pfad -> Personenorte.DATEIEN.stream()
                                    .noneMatch(ablage ->
                                            ablage.pfad().matcher(pfad).matches())))
                    .isEmpty();
        }
    }

    @Test
    void das_Handbuch_nennt_jeden_Ort_an_dem_ein_Name_geht() throws IOException {
        String seite = Files.readString(Path.of("src/docs/handbuch/personen.md"));
        Set<String> gehend =
                Personenorte.nebenDemNetz(Set.of(Umgang.ERSETZEN, Umgang.DATEINAME, Umgang.JOURNAL, Umgang.PLAN));
        assertThat(gehend).contains("Vorgang.anmerkung", "Beleg.urheber");
        assertThat(gehend).allSatisfy(ort -> assertThat(seite).contains("`%s`".formatted(ort)));
        assertThat(Stream.of(Merkmal.values())
                        .filter(m -> Set.of(Umgang.ERSETZEN, Umgang.DATEINAME).contains(Personenorte.umgang(m))))
                .allSatisfy(m -> assertThat(seite).contains(m.schluessel() + "`"));
    }

    private static void pruefe(Set<String> fehlende, List<String> traeger, String eigenschaft) {
        if (Personenorte.umgang(traeger, eigenschaft) == null) {
            fehlende.add(traeger + "." + eigenschaft);
        }
    }
}
