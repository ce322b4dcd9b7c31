package de.zielnetz.einlesen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.fakten.Ausgabesicht;
import de.zielnetz.einlesen.fakten.Stadtausgabe;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.tabelle.Mappe.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the workbook of a city out: filled from the net, or empty. */
@RestController
class StadtmappeController {

    private final Stand stand;

    StadtmappeController(Stand stand) {
        this.stand = stand;
    }

    /** Everything the net holds. Costs its things and their evidence. */
    @GetMapping("/api/export/stadt.{endung:xlsx|ods}")
    void stadt(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        Netzstand heute = stand.aktuell();
        Ausgabesicht sicht = new Ausgabesicht(
                Benutzer.jetzt().darf(Rolle.LESEN),
                heute.journal().stream()
                        .filter(v -> v.art() == Vorgang.Art.ERSTBEFUELLUNG)
                        .map(Vorgang::kennung)
                        .collect(Collectors.toSet()));
        SteckbriefController.sende(
                format(endung),
                "stadt-%s.%s".formatted(LocalDate.now(ZoneId.systemDefault()), endung),
                Stadtausgabe.von(heute.netz(), heute.vorgaenge(), sicht),
                antwort);
    }

    @GetMapping("/api/vorlagen/stadt.{endung:xlsx|ods}")
    void vorlage(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        SteckbriefController.sende(format(endung), "stadt." + endung, Stadtausgabe.leer(), antwort);
    }

    private static Format format(String endung) {
        return Format.valueOf(endung.toUpperCase(Locale.ROOT));
    }
}
