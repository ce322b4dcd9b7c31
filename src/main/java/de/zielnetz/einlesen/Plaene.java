package de.zielnetz.einlesen;

import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.spalte.Planordner;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All plans by which files are read: those that come with Zielnetz, and a city's own, which are kept in Neo4j. */
@Component
public class Plaene {

    private final Planordner ordner;
    private final EigenePlaene eigene;
    private final Nebenbuch nebenbuch;

    Plaene(Planordner ordner, EigenePlaene eigene, Nebenbuch nebenbuch) {
        this.ordner = ordner;
        this.eigene = eigene;
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
        Map<String, Einleseplan> plaene = new LinkedHashMap<>();
        nebenbuch
                .lies(eigene::findAllByOrderByKennung)
                .forEach(eigener -> plaene.put(eigener.kennung(), Planordner.lies(eigener.plan())));
        return plaene;
    }

    /** Keeps it in the name of whoever has logged in, in place of one of the same name. */
    public void merke(Einleseplan plan) {
        String yaml = Planordner.schreibe(plan);
        nebenbuch.schreibe(() -> eigene.save(eigene.findById(plan.name())
                .map(bisheriger -> bisheriger.mit(yaml))
                .orElseGet(() -> new EigenerPlan(plan.name(), yaml, null, null, null))));
    }

    /** @return whether there was one of a city's own */
    public boolean entferne(String name) {
        return nebenbuch.schreibe(() -> {
            boolean gibtEs = eigene.findById(name).isPresent();
            eigene.deleteById(name);
            return gibtEs;
        });
    }
}
