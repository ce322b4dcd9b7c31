package de.zielnetz.einlesen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.steckbrief.ausgabe.Steckbriefexport;
import de.zielnetz.steckbrief.ausgabe.Steckbriefvorlage;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives Steckbriefe out: those of the net, and the empty form. */
@RestController
class SteckbriefController {

    private final Stand stand;

    SteckbriefController(Stand stand) {
        this.stand = stand;
    }

    /** @param projekte keys of those wanted; none: all. Costs the projects. */
    @GetMapping("/api/export/steckbriefe.{endung:xlsx|ods|csv}")
    void steckbriefe(
            @PathVariable String endung,
            @RequestParam(name = "projekt", required = false, defaultValue = "") List<String> projekte,
            HttpServletResponse antwort)
            throws IOException {
        Netzstand heute = stand.aktuell();
        Netz netz = heute.netz();
        List<Integer> gewaehlte = projekte.isEmpty()
                ? Steckbriefexport.alle(netz)
                : projekte.stream()
                        .map(kennung -> Finder.mitKennung(netz, Knotenart.PROJEKT, kennung))
                        .distinct()
                        .sorted()
                        .toList();
        boolean vertraulich = Benutzer.jetzt().darf(Rolle.LESEN);
        sende(
                Format.valueOf(endung.toUpperCase(Locale.ROOT)),
                "steckbriefe-%s.%s".formatted(LocalDate.now(ZoneId.systemDefault()), endung),
                new Steckbriefexport(netz, heute.vorgaenge(), vertraulich, gewaehlte, Netzstand.heute()).ausgabe(),
                antwort);
    }

    @GetMapping("/api/vorlagen/steckbrief.xlsx")
    void vorlage(HttpServletResponse antwort) throws IOException {
        Ausgabe form = new Steckbriefvorlage(stand.aktuell().heutiges()).ausgabe();
        sende(Format.XLSX, "steckbrief.xlsx", form, antwort);
    }

    /** Writes the file into the answer as a download of this name. */
    static void sende(Format format, String datei, Ausgabe ausgabe, HttpServletResponse antwort) throws IOException {
        antwort.setContentType(
                switch (format) {
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case ODS -> "application/vnd.oasis.opendocument.spreadsheet";
                    case XLS -> "application/vnd.ms-excel";
                    case CSV -> "text/csv;charset=UTF-8";
                    case JSON -> "application/json";
                });
        antwort.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(datei).build().toString());
        Mappenschreiber.schreibe(format, ausgabe, antwort.getOutputStream());
    }
}
