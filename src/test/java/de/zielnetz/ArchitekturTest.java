package de.zielnetz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    void das_Netz_kennt_weder_Spring_noch_Neo4j_noch_GraphQL() {
        noClasses()
                .that()
                .resideInAnyPackage("de.zielnetz.netz..", "de.zielnetz.analyse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..")
                .check(KLASSEN);
    }

    @Test
    void nur_graph_stand_und_importe_sehen_den_Treiber() {
        noClasses()
                .that()
                .resideOutsideOfPackages("de.zielnetz.graph..", "de.zielnetz.stand..", "de.zielnetz.importe..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..")
                .check(KLASSEN);
    }

    @Test
    void nur_tabelle_kennt_Dateiformate() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.zielnetz.tabelle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar.fastcsv..", "org.apache.poi..", "com.github.miachm..")
                .check(KLASSEN);
    }
}
