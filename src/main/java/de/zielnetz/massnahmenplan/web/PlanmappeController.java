package de.zielnetz.massnahmenplan.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Finder;
import de.zielnetz.liste.Listenversand;
import de.zielnetz.liste.Listenvorschau;
import de.zielnetz.massnahmenplan.Planablage;
import de.zielnetz.massnahmenplan.Planangabe;
import de.zielnetz.massnahmenplan.Planrahmen;
import de.zielnetz.massnahmenplan.Planzeile;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes the workbook of a measures plan in over HTTP, previewed before it is kept, and gives it out. */
@RestController
class PlanmappeController {

    /** @param geschrieben how many measures were new or other than before */
    record Planuebernahme(int geschrieben, String satz) {}

    private final Stand stand;
    private final Planablage ablage;

    PlanmappeController(Stand stand, Planablage ablage) {
        this.stand = stand;
        this.ablage = ablage;
    }

    @PostMapping(path = "/api/massnahmenplan/{strategie}/vorschau", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Listenvorschau vorschau(@PathVariable String strategie, @RequestPart("datei") MultipartFile datei)
            throws IOException {
        return leser(strategie).lies(name(datei), datei.getBytes());
    }

    /**
     * The same file once more, as the preview showed it.
     *
     * @param fingerabdruck of that preview
     */
    @PostMapping(path = "/api/massnahmenplan/{strategie}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Planuebernahme uebernimm(
            @PathVariable String strategie,
            @RequestPart("datei") MultipartFile datei,
            @RequestParam String fingerabdruck)
            throws IOException {
        Planblattleser leser = leser(strategie);
        leser.lies(name(datei), datei.getBytes()).verlange(fingerabdruck);
        int geschrieben =
                Schreibgang.nurGelesen(() -> ablage.schreibe(strategie, leser.angaben(), null, true, Benutzer.jetzt()));
        return new Planuebernahme(
                geschrieben,
                geschrieben == 1 ? "Eine Maßnahme wurde übernommen." : geschrieben + " Maßnahmen wurden übernommen.");
    }

    /** The whole plan; one without measures is the form to fill. */
    @GetMapping("/api/export/massnahmenplan-{strategie}.{endung:xlsx|ods|csv}")
    void plan(@PathVariable String strategie, @PathVariable String endung, HttpServletResponse antwort)
            throws IOException {
        boolean vertraulich = Benutzer.jetzt().darf(Rolle.LESEN);
        Planblatt blatt = new Planblatt(netz(), rahmen(strategie));
        Listenversand.sende(
                "massnahmenplan-%s-%s".formatted(strategie, Netzstand.heute()),
                endung,
                "Maßnahmenplan",
                blatt.spalten(vertraulich),
                blatt.zeilen(angaben(strategie), vertraulich),
                antwort);
    }

    private Planblattleser leser(String strategie) {
        return new Planblattleser(netz(), rahmen(strategie), angaben(strategie));
    }

    private List<Planangabe> angaben(String strategie) {
        return Schreibgang.nurGelesen(() -> ablage.von(strategie)).stream()
                .map(Planzeile::angabe)
                .toList();
    }

    private Planrahmen rahmen(String strategie) {
        Netz netz = netz();
        return Planrahmen.von(netz, Finder.mitKennung(netz, Knotenart.STRATEGIE, strategie));
    }

    private Netz netz() {
        return stand.aktuell().netz();
    }

    private static String name(MultipartFile datei) {
        return Objects.requireNonNullElse(datei.getOriginalFilename(), "Datei");
    }
}
