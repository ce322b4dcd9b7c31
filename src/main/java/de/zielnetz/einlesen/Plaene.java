package de.zielnetz.einlesen;

import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.spalte.Planordner;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** All plans by which files are read: those that come with Zielnetz, and a city's own, which are kept in Neo4j. */
@Component
public class Plaene {

    private final Planordner ordner;
    private final Driver driver;
    private final Nebenbuch nebenbuch;

    Plaene(Planordner ordner, Driver driver, Nebenbuch nebenbuch) {
        this.ordner = ordner;
        this.driver = driver;
        this.nebenbuch = nebenbuch;
    }

    /** The plan of this name, a city's own first; null where there is none. */
    public @Nullable Einleseplan plan(String name) {
        Einleseplan eigener = eigene().get(name);
        return eigener == null ? ordner.plan(name) : eigener;
    }

    /**
     * The plan of this name.
     *
     * @throws Importfehler where there is none, naming those there are
     */
    public Einleseplan verlange(String name) {
        Einleseplan plan = plan(name);
        if (plan == null) {
            throw unbekannt(name);
        }
        return plan;
    }

    public Importfehler unbekannt(String name) {
        return new Importfehler(
                Importfehler.Verweigerung.PLAN_UNBEKANNT,
                "Den Plan „%s“ gibt es nicht; es gibt %s.".formatted(name, String.join(", ", alle().keySet())));
    }

    public Einleseplan standard() {
        return ordner.standard();
    }

    /** By name; a city's own hides one of the same name that comes with Zielnetz. */
    public Map<String, Einleseplan> alle() {
        Map<String, Einleseplan> alle = new LinkedHashMap<>(ordner.alle());
        alle.putAll(eigene());
        return alle;
    }

    /** A city's own. */
    public Map<String, Einleseplan> eigene() {
        Map<String, Einleseplan> eigene = new LinkedHashMap<>();
        try (Session session = Sitzung.offen(driver)) {
            session.executeRead(
                            tx -> tx.run(Cypher.lies("einlesen/Plaene.lesen")).list())
                    .forEach(z -> eigene.put(
                            z.get("kennung").asString(),
                            Planordner.lies(z.get("plan").asString())));
        }
        return eigene;
    }

    public void merke(Einleseplan plan, String urheber) {
        Map<String, Object> werte = Map.of(
                "kennung", plan.name(),
                "plan", Planordner.schreibe(plan),
                "urheber", urheber,
                "zeit", Instant.now().toString());
        nebenbuch.schreibe("einlesen/Plan.merken", werte);
    }

    /** @return whether there was one of a city's own */
    public boolean entferne(String name) {
        return nebenbuch.schreibe("einlesen/Plan.entfernen", Map.of("kennung", name)) > 0;
    }
}
