package de.zielnetz.entscheiden.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideensammlung;
import de.zielnetz.liste.Listenversand;
import de.zielnetz.liste.Listenverweise;
import de.zielnetz.liste.Listenvorschau;
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

/** Takes the workbook of ideas in over HTTP, previewed before they are kept, and gives it out. */
@RestController
class IdeenmappeController {

    private static final String BLATT = "Ideen";

    /** @param geschrieben how many ideas were new or other than before */
    record Ideenuebernahme(int geschrieben, String satz) {}

    private final Stand stand;
    private final Ideenablage ablage;
    private final Ideensammlung sammlung;

    IdeenmappeController(Stand stand, Ideenablage ablage, Ideensammlung sammlung) {
        this.stand = stand;
        this.ablage = ablage;
        this.sammlung = sammlung;
    }

    @PostMapping(path = "/api/ideen/vorschau", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Listenvorschau vorschau(@RequestPart("datei") MultipartFile datei) throws IOException {
        return leser().lies(name(datei), datei.getBytes());
    }

    /**
     * The same file once more, as the preview showed it.
     *
     * @param fingerabdruck of that preview
     */
    @PostMapping(path = "/api/ideen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Ideenuebernahme uebernimm(@RequestPart("datei") MultipartFile datei, @RequestParam String fingerabdruck)
            throws IOException {
        Ideenblattleser leser = leser();
        leser.lies(name(datei), datei.getBytes()).verlange(fingerabdruck);
        int geschrieben = Schreibgang.nurGelesen(() -> sammlung.schreibe(leser.wuensche(), Benutzer.jetzt()));
        return new Ideenuebernahme(
                geschrieben,
                geschrieben == 1 ? "Eine Idee wurde übernommen." : geschrieben + " Ideen wurden übernommen.");
    }

    /** All that whoever asks may see. */
    @GetMapping("/api/export/ideen.{endung:xlsx|ods|csv}")
    void ideen(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        boolean vertraulich = Benutzer.jetzt().darf(Rolle.LESEN);
        Listenversand.sende(
                "ideen-" + Netzstand.heute(),
                endung,
                BLATT,
                Ideenblatt.spalten(vertraulich),
                new Ideenblatt(new Listenverweise(netz())).zeilen(alle(), vertraulich),
                antwort);
    }

    @GetMapping("/api/vorlagen/ideen.{endung:xlsx|ods|csv}")
    void leer(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        Listenversand.sende("ideen", endung, BLATT, Ideenblatt.spalten(true), List.of(), antwort);
    }

    private Ideenblattleser leser() {
        return new Ideenblattleser(netz(), alle());
    }

    private List<Idee> alle() {
        return Schreibgang.nurGelesen(() -> ablage.alle(Benutzer.jetzt()));
    }

    private Netz netz() {
        return stand.aktuell().netz();
    }

    private static String name(MultipartFile datei) {
        return Objects.requireNonNullElse(datei.getOriginalFilename(), "Datei");
    }
}
