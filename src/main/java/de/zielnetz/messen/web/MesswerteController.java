package de.zielnetz.messen.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.liste.Listenversand;
import de.zielnetz.liste.Listenvorschau;
import de.zielnetz.messen.Messablage;
import de.zielnetz.messen.Messen;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
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

/** Takes lists of measured values in over HTTP, previewed before they are kept, and gives them out. */
@RestController
class MesswerteController {

    /** @param geschrieben how many values were new or other than before */
    record Uebernahme(int geschrieben, String satz) {}

    private final Stand stand;
    private final Messablage ablage;
    private final Messen messen;

    MesswerteController(Stand stand, Messablage ablage, Messen messen) {
        this.stand = stand;
        this.ablage = ablage;
        this.messen = messen;
    }

    @PostMapping(path = "/api/messwerte/vorschau", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Listenvorschau vorschau(@RequestPart("datei") MultipartFile datei) throws IOException {
        return leser(netz()).lies(name(datei), datei.getBytes());
    }

    /**
     * The same file once more, as the preview showed it.
     *
     * @param fingerabdruck of that preview
     */
    @PostMapping(path = "/api/messwerte", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Uebernahme uebernimm(@RequestPart("datei") MultipartFile datei, @RequestParam String fingerabdruck)
            throws IOException {
        Netz netz = netz();
        Messblattleser leser = leser(netz);
        leser.lies(name(datei), datei.getBytes()).verlange(fingerabdruck);
        int geschrieben = Schreibgang.nurGelesen(() -> messen.uebernimm(netz, leser.angaben(), Benutzer.jetzt()));
        return new Uebernahme(
                geschrieben,
                geschrieben == 1 ? "Ein Wert wurde übernommen." : geschrieben + " Werte wurden übernommen.");
    }

    /** All series with all their values. Costs the values. */
    @GetMapping("/api/export/messwerte.{endung:xlsx|ods|csv}")
    void alle(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        boolean vertraulich = Benutzer.jetzt().darf(Rolle.LESEN);
        Collection<de.zielnetz.messen.reihe.Reihe> reihen =
                Schreibgang.nurGelesen(() -> ablage.alle(netz())).values();
        Listenversand.sende(
                "messwerte-" + Netzstand.heute(),
                endung,
                "Messwerte",
                Messblatt.spalten(vertraulich),
                Messblatt.zeilen(reihen, vertraulich),
                antwort);
    }

    @GetMapping("/api/vorlagen/messwerte.{endung:xlsx|ods|csv}")
    void leer(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        Listenversand.sende("messwerte", endung, "Messwerte", Messblatt.spalten(true), List.of(), antwort);
    }

    private Messblattleser leser(Netz netz) {
        return new Messblattleser(
                netz, Schreibgang.nurGelesen(() -> ablage.alle(netz)), LocalDate.parse(Netzstand.heute()));
    }

    private Netz netz() {
        return stand.aktuell().netz();
    }

    private static String name(MultipartFile datei) {
        return Objects.requireNonNullElse(datei.getOriginalFilename(), "Datei");
    }
}
