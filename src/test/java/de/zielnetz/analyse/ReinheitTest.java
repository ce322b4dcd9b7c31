package de.zielnetz.analyse;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An analysis is a function of a net: what it answers depends on nothing else, and it leaves nothing behind but in what it was handed. */
class ReinheitTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.zielnetz.analyse");

    /** What sees GraphQL, Spring or the journal without being called a view or fields, and why. */
    private static final Map<String, String> ANSICHTEN = Map.ofEntries(
            Map.entry("Argumente", "reads what a query asks"),
            Map.entry("Paarargumente", "reads what a query asks"),
            Map.entry("Paarlisten", "a bean, so that all who ask share the lists, and reads what a query asks"),
            Map.entry("Entwurfsleser", "reads what a query asks"),
            Map.entry("Vergleichszeitraum", "reads what a query asks, and the journal to know what there was"),
            Map.entry("DienstConnection", "a page that GraphQL shows, and Spring knows it by the end of its name"),
            Map.entry("Posten", "a place in a list that GraphQL shows page by page"),
            Map.entry("Stelle", "shows page by page who carries it"),
            Map.entry("Stuetze", "is shown as an edge of such a page"),
            Map.entry("Spur", "reads the journal"),
            Map.entry("Spuren", "reads the journal"),
            Map.entry("Memo", "a bean, so that all who ask share it"),
            Map.entry("Indizes", "a bean, so that all who ask share them"),
            Map.entry("package-info", "says what other rooms may use"),
            Map.entry("Mitsuchende", "a bean, so that its threads are shared, and end with the program"));

    /** Types of which a constant never changes, as far as we use them. */
    private static final Set<Class<?>> UNVERAENDERLICH =
            Set.of(String.class, List.class, Set.class, Map.class, Comparator.class, Duration.class, Clock.class);

    @Test
    void in_den_Analysen_sehen_nur_Ansichten_GraphQL_Spring_und_das_Journal() {
        noClasses()
                .that(describe("rechnen", klasse -> !istAnsicht(klasse)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.neo4j..",
                        "graphql..",
                        "de.zielnetz.graphql..",
                        "de.zielnetz.stand..",
                        "de.zielnetz.neo4j..")
                .check(KLASSEN);
    }

    /** A name that is gone would let a later class of that name see everything in silence. */
    @Test
    void jede_Ausnahme_gibt_es_noch() {
        assertThat(ANSICHTEN.keySet()).allSatisfy(name -> assertThat(KLASSEN)
                .anyMatch(klasse -> klasse.getSimpleName().equals(name)));
    }

    /** A static field that can be set would be known to all requests and tests at once, and no net would own it. */
    @Test
    void kein_statisches_Feld_laesst_sich_aendern() {
        fields().that(describe("are static", ReinheitTest::istStatisch))
                .should()
                .beFinal()
                .check(KLASSEN);
    }

    /** Arrays and collections that somebody fills, caches, counters: what is static must be a value. */
    @Test
    void kein_statisches_Feld_haelt_Veraenderliches() {
        assertThat(KLASSEN.stream()
                        .flatMap(klasse -> klasse.getFields().stream())
                        .filter(ReinheitTest::istStatisch)
                        .filter(feld -> !istWert(feld.getRawType()))
                        .map(JavaField::getFullName))
                // Tables that are computed once and only read; a long[] or int[] can be no constant in Java.
                .containsExactlyInAnyOrder(
                        "de.zielnetz.analyse.Laufzeit.UNBEKANNT", "de.zielnetz.analyse.abdeckung.Zaehlung.ZUWACHS");
    }

    /** What is kept of a net is kept in one place that is handed in, so that it goes with the net. */
    @Test
    void nur_das_Memo_kennt_Caffeine() {
        noClasses()
                .that(describe(
                        "are not the memo",
                        klasse -> !aussen(klasse).getSimpleName().equals("Memo")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.benmanes.caffeine..")
                .check(KLASSEN);
    }

    /** The common pool belongs to everybody in the program: one large search would make all others wait. */
    @Test
    void niemand_nimmt_sich_die_Faeden_des_gemeinsamen_Pools() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ForkJoinPool")
                .check(KLASSEN);
        noClasses().should().accessTargetWhere(nimmtGemeinsamenPool()).check(KLASSEN);
    }

    /** Parallel streams and sorting, and what runs "async" without an executor. */
    private static DescribedPredicate<JavaAccess<?>> nimmtGemeinsamenPool() {
        return describe("runs in the common pool", zugriff -> {
            String name = zugriff.getTarget().getName();
            return name.equals("parallel")
                    || name.startsWith("parallelS")
                    || name.startsWith("parallelP")
                    || name.endsWith("Async");
        });
    }

    /** Not what the compiler adds to an enum or a switch. */
    private static boolean istStatisch(JavaField feld) {
        return feld.getModifiers().contains(JavaModifier.STATIC)
                && !feld.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean istWert(JavaClass typ) {
        return typ.isPrimitive()
                || typ.isEnum()
                || typ.isRecord()
                || UNVERAENDERLICH.stream().anyMatch(typ::isEquivalentTo);
    }

    private static JavaClass aussen(JavaClass klasse) {
        return klasse.getEnclosingClass().map(ReinheitTest::aussen).orElse(klasse);
    }

    private static boolean istAnsicht(JavaClass klasse) {
        String name = aussen(klasse).getSimpleName();
        return name.endsWith("felder") || name.endsWith("sicht") || ANSICHTEN.containsKey(name);
    }
}
