package de.zielnetz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitekturTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.zielnetz");

    @Test
    void die_Pakete_haengen_nicht_im_Kreis_und_nutzen_nur_was_offen_liegt() {
        ApplicationModules.of(Zielnetz.class).verify();
    }

    @Test
    void auch_die_Alkoven_haengen_nicht_im_Kreis() {
        SlicesRuleDefinition.slices()
                .matching("de.zielnetz.(**)")
                .should()
                .beFreeOfCycles()
                .check(KLASSEN);
    }

    @Test
    void das_Netz_kennt_weder_Spring_noch_Neo4j_noch_GraphQL() {
        noClasses()
                .that()
                .resideInAnyPackage(pakete("netz"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..", "de.zielnetz.graphql..")
                .check(KLASSEN);
    }

    @Test
    void nur_neo4j_stand_und_einlesen_sehen_den_Treiber() {
        noClasses()
                .that()
                .resideOutsideOfPackages(pakete("neo4j", "stand", "einlesen"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..")
                .check(KLASSEN);
    }

    @Test
    void nur_tabelle_kennt_Dateiformate() {
        noClasses()
                .that()
                .resideOutsideOfPackages(pakete("tabelle"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar.fastcsv..", "org.apache.poi..", "com.github.miachm..")
                .check(KLASSEN);
    }

    /** The rooms of these names; a room that is gone would make its rule pass in silence. */
    private static String[] pakete(String... raeume) {
        return Stream.of(raeume)
                .map(raum -> "de.zielnetz." + raum)
                .peek(paket -> assertThat(KLASSEN).as(paket).anyMatch(klasse -> klasse.getPackageName()
                        .startsWith(paket)))
                .map(paket -> paket + "..")
                .toArray(String[]::new);
    }
}
