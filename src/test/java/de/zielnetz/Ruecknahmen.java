package de.zielnetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Stand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.mapping.Neo4jPersistentEntity;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Takes back after each test what it took in, and takes away what it left beside the net, which mostly goes by no door. So undo
 * is tested by every one: afterwards the net is what it was, to the last Beleg.
 */
public final class Ruecknahmen implements BeforeEachCallback, AfterEachCallback {

    /** What the program keeps for itself. */
    private static final Set<String> BLEIBT = Set.of("Sitzung", "Linkgeheimnis");

    private final Deque<String> vorgaenge = new ArrayDeque<>();
    private Netz zuvor = Netz.leer();

    /** The net before the test. */
    public Netz zuvor() {
        return zuvor;
    }

    /** To be taken back, before those that were named earlier. */
    public void merke(String vorgang) {
        vorgaenge.push(vorgang);
    }

    /** To be taken back after those that were named earlier. */
    public void merkeFuerSpaeter(String vorgang) {
        vorgaenge.addLast(vorgang);
    }

    /** Nothing that was named is to be taken back any more. */
    public void vergiss() {
        vorgaenge.clear();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        zuvor = stand(test).aktuell().netz();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Fragen fragen = programm(test).getBean(Fragen.class);
        while (!vorgaenge.isEmpty()) {
            String vorgang = vorgaenge.pop();
            int status = fragen.http("redaktion")
                    .delete()
                    .uri("/api/importe/" + vorgang)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .value();
            assertThat(status).as(vorgang).isEqualTo(200);
        }
        assertThat(Aenderungen.zwischen(zuvor, stand(test).aktuell().netz()).alle())
                .isEmpty();
        assertThat(stand(test).aktuell().gedeckt()).isTrue();
        leereDaneben(programm(test));
    }

    private static void leereDaneben(ApplicationContext programm) {
        String arten = programm.getBean(Neo4jMappingContext.class).getPersistentEntities().stream()
                .map(Neo4jPersistentEntity::getPrimaryLabel)
                .filter(art -> !BLEIBT.contains(art))
                .sorted()
                .collect(Collectors.joining("|"));
        programm.getBean(Driver.class)
                .executableQuery("MATCH (n:%s) DETACH DELETE n".formatted(arten))
                .execute();
    }

    private static Stand stand(ExtensionContext test) {
        return programm(test).getBean(Stand.class);
    }

    private static ApplicationContext programm(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
