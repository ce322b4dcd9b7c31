package de.zielnetz.einlesen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.person.Geloescht;
import de.zielnetz.einlesen.person.Personen;
import de.zielnetz.einlesen.person.Personenvorschau;
import de.zielnetz.einlesen.schreiben.Importfehler;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows where a person's name stands and erases it for good, for the Verwaltung alone. */
@RestController
@RequestMapping("/api/personen")
class PersonenController {

    private final Personen personen;

    PersonenController(Personen personen) {
        this.personen = personen;
    }

    @GetMapping
    Personenvorschau zeige(@RequestParam String name, @RequestParam(defaultValue = "false") boolean texte) {
        verwaltung();
        return personen.zeige(name, texte);
    }

    /** @param bestaetigung as the preview gave it; without it nothing is erased, and the refusal shows the places */
    @DeleteMapping
    Geloescht loesche(
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean texte,
            @RequestParam(required = false) @Nullable String bestaetigung) {
        return personen.loesche(name, texte, bestaetigung, verwaltung());
    }

    private static Benutzer verwaltung() {
        Benutzer wer = Benutzer.jetzt();
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Importfehler(Importfehler.Verweigerung.NICHT_ERLAUBT, "Personennamen löscht nur die Verwaltung.");
        }
        return wer;
    }
}
