package de.zielnetz.einlesen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.Plaene;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.spalte.Planordner;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows and keeps the plans by which files are read. */
@RestController
@RequestMapping("/api/plaene")
class PlanController {

    private static final int LAENGSTER_PLAN = 100_000;

    /** @param eigener whether the city keeps it, not Zielnetz */
    record Planzeile(String name, @Nullable String beschreibung, boolean eigener) {}

    private final Plaene plaene;

    PlanController(Plaene plaene) {
        this.plaene = plaene;
    }

    @GetMapping
    List<Planzeile> alle() {
        Set<String> eigene = plaene.eigene().keySet();
        return plaene.alle().values().stream()
                .map(plan -> new Planzeile(plan.name(), plan.beschreibung(), eigene.contains(plan.name())))
                .toList();
    }

    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_YAML_VALUE)
    String alsYaml(@PathVariable String name) {
        return Planordner.schreibe(plan(name));
    }

    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    Einleseplan plan(@PathVariable String name) {
        Einleseplan plan = plaene.verlange(name);
        return Benutzer.jetzt().darf(Rolle.LESEN) ? plan : plan.ohneNamen();
    }

    /** Takes YAML or JSON. */
    @PutMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merke(@PathVariable String name, @RequestBody String inhalt) {
        nurVerwaltung();
        Einleseplan plan = lies(inhalt);
        if (!plan.name().equals(name)) {
            throw new Importfehler(
                    Verweigerung.PLAN_FEHLERHAFT,
                    "Der Plan heißt „%s“, abgelegt wird aber „%s“.".formatted(plan.name(), name));
        }
        plaene.merke(plan);
    }

    @DeleteMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entferne(@PathVariable String name) {
        nurVerwaltung();
        if (!plaene.entferne(name)) {
            throw plaene.unbekannt(name);
        }
    }

    private static Einleseplan lies(String inhalt) {
        if (inhalt.length() > LAENGSTER_PLAN) {
            throw new Importfehler(Verweigerung.PLAN_FEHLERHAFT, "Ein Plan hat höchstens 100.000 Zeichen.");
        }
        try {
            return Planordner.lies(inhalt);
        } catch (IllegalArgumentException e) {
            throw new Importfehler(Verweigerung.PLAN_FEHLERHAFT, String.valueOf(e.getMessage()));
        }
    }

    private static void nurVerwaltung() {
        if (!Benutzer.jetzt().darf(Rolle.VERWALTUNG)) {
            throw new Importfehler(Verweigerung.NICHT_ERLAUBT, "Pläne ändert nur die Verwaltung.");
        }
    }
}
