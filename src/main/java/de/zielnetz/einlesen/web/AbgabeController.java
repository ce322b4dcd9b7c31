package de.zielnetz.einlesen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.Abgegebenes;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.tabelle.Blatt;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was handed in and is not imported yet, its sheets cell by cell, to the one who handed it in. */
@RestController
@RequestMapping("/api/importe/{token}")
class AbgabeController {

    private final Einlesen einlesen;

    AbgabeController(Einlesen einlesen) {
        this.einlesen = einlesen;
    }

    @GetMapping
    Vorschau vorschau(@PathVariable String token) {
        return einlesen.abgegeben(token, Benutzer.jetzt()).vorschau();
    }

    /** The plan by which it was read, as one would hand it in or keep it. */
    @GetMapping("/plan")
    Einleseplan plan(@PathVariable String token) {
        return einlesen.abgegeben(token, Benutzer.jetzt()).plan();
    }

    @GetMapping("/blaetter")
    List<Blattkopf> blaetter(@PathVariable String token) {
        List<Blatt> blaetter = blaetterVon(token);
        return IntStream.range(0, blaetter.size())
                .mapToObj(i -> Blattkopf.von(i, blaetter.get(i)))
                .toList();
    }

    /**
     * @param nummer of the sheet, counted from 0
     * @param ab the first row wanted, counted from 1
     * @param zeilen how many rows that hold anything, at most {@value Blattausschnitt#ZEILEN}
     * @param nur these rows alone; none: all
     * @param ganz whether texts come in full and not cut
     */
    @GetMapping("/blaetter/{nummer}")
    Blattausschnitt blatt(
            @PathVariable String token,
            @PathVariable int nummer,
            @RequestParam(defaultValue = "1") int ab,
            @RequestParam(defaultValue = "100") int zeilen,
            @RequestParam(defaultValue = "") Set<Integer> nur,
            @RequestParam(defaultValue = "false") boolean ganz) {
        Abgegebenes abgegebenes = einlesen.abgegeben(token, Benutzer.jetzt());
        List<Blatt> blaetter = abgegebenes.mappe().blaetter();
        if (nummer < 0 || nummer >= blaetter.size()) {
            throw new Importfehler(
                    Verweigerung.TOKEN_UNBEKANNT,
                    "Ein Blatt %d gibt es in dieser Datei nicht; sie hat %d, gezählt ab 0."
                            .formatted(nummer, blaetter.size()));
        }
        return Blattausschnitt.von(blaetter.get(nummer), abgegebenes.buecher().get(nummer), ab, zeilen, nur, ganz);
    }

    private List<Blatt> blaetterVon(String token) {
        return einlesen.abgegeben(token, Benutzer.jetzt()).mappe().blaetter();
    }
}
