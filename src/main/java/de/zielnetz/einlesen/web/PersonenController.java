package de.zielnetz.einlesen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Personen;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erases a person's name for good, for the Verwaltung alone. */
@RestController
class PersonenController {

    private final Personen personen;

    PersonenController(Personen personen) {
        this.personen = personen;
    }

    @DeleteMapping("/api/personen")
    Personen.Geloescht loesche(@RequestParam String name) {
        Benutzer wer = Benutzer.jetzt();
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Importfehler(Importfehler.Verweigerung.NICHT_ERLAUBT, "Personennamen löscht nur die Verwaltung.");
        }
        return personen.loesche(name, wer);
    }
}
