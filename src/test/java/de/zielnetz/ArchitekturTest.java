package de.zielnetz;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.netz.Knotenart;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@Execution(ExecutionMode.CONCURRENT)
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

    /** What Spring Data writes has no journal: it must never touch what belongs to the net. */
    @Test
    void kein_Label_des_Netzes_gehoert_Spring_Data() {
        Set<String> labels = Stream.concat(
                        Stream.of(Knotenart.values()).map(Knotenart::label),
                        Stream.of("Vorgang", "Aenderung", "Beleg", "Stand", "Nebenbuch"))
                .collect(Collectors.toSet());
        List<String> benutzte = KLASSEN.stream()
                .filter(klasse -> klasse.isAnnotatedWith(Node.class))
                .flatMap(klasse -> Stream.of(klasse.getAnnotationOfType(Node.class))
                        .flatMap(node -> Stream.concat(
                                Stream.concat(Stream.of(node.value()), Stream.of(node.labels())),
                                Stream.of(node.primaryLabel(), klasse.getSimpleName()))))
                .toList();
        assertThat(benutzte).contains("Vorschau", "Einleseplan").doesNotContainAnyElementsOf(labels);
    }

    @Test
    void nur_tabelle_und_der_Bericht_als_DOCX_kennen_Dateiformate() {
        noClasses()
                .that()
                .resideOutsideOfPackages(pakete("tabelle", "bericht.docx"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar.fastcsv..", "org.apache.poi..", "com.github.miachm..")
                .check(KLASSEN);
    }

    @Test
    void was_eine_Anfrage_durchlaeuft_hat_seinen_Platz_in_RequestOrder() {
        classes()
                .that()
                .areAnnotatedWith(Component.class)
                .and(assignableTo(Filter.class).or(assignableTo(WebGraphQlInterceptor.class)))
                .should()
                .beAnnotatedWith(Order.class)
                .check(KLASSEN);
    }

    /** Ten of nineteen controllers handled no request. */
    @Test
    void Controller_heisst_nur_wer_Anfragen_beantwortet() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beAnnotatedWith(Controller.class)
                .orShould()
                .beAnnotatedWith(RestController.class)
                .check(KLASSEN);
    }

    /** An entry point, a valve and a text were called so too. */
    @Test
    void fehler_heisst_nur_was_geworfen_wird() {
        classes()
                .that()
                .haveSimpleNameEndingWith("fehler")
                .should()
                .beAssignableTo(Throwable.class)
                .check(KLASSEN);
    }

    /** A key read by the way is known to no description, and nobody notices where it is mistyped. */
    @Test
    void Einstellungen_stehen_in_gebundenen_Records() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Value.class).check(KLASSEN);
    }

    @Test
    void ein_Fehlercode_sagt_ueberall_dasselbe() throws ClassNotFoundException {
        Map<String, String> gesagt = new TreeMap<>();
        for (JavaClass klasse : KLASSEN) {
            if (klasse.isEnum() && klasse.isAssignableTo(ErrorCode.class)) {
                for (Object wert : Class.forName(klasse.getName()).getEnumConstants()) {
                    ErrorCode code = (ErrorCode) wert;
                    String sagt = code.title() + " " + code.status();
                    assertThat(gesagt.merge(code.name(), sagt, (bisher, neu) -> bisher))
                            .as(code.name())
                            .isEqualTo(sagt);
                }
            }
        }
        assertThat(gesagt).containsKeys("NICHT_ERLAUBT", "UNLESBAR", "UNGUELTIGER_WERT", "VARIABLE_FALSCH");
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
