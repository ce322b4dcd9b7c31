package de.zielnetz.entscheiden.wahl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WahlReinheitTest {

    /** What is chosen depends on the net, the ratings and the weights alone. */
    @Test
    void was_waehlt_kennt_weder_Spring_noch_GraphQL_noch_die_Datenbank() {
        JavaClasses klassen = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.zielnetz.entscheiden.wahl");
        assertThat(klassen).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage("de.zielnetz.entscheiden.wahl")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.neo4j..",
                        "graphql..",
                        "de.zielnetz.graphql..",
                        "de.zielnetz.stand..",
                        "de.zielnetz.neo4j..",
                        "de.zielnetz.entscheiden.bewertung..")
                .check(klassen);
    }
}
