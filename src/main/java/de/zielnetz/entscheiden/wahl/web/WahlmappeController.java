package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.entscheiden.bewertung.Bewertungsablage;
import de.zielnetz.entscheiden.bewertung.Bewertungsblatt;
import de.zielnetz.entscheiden.bewertung.Bewertungsfehler;
import de.zielnetz.entscheiden.bewertung.Bewertungsfehler.Bewertungshindernis;
import de.zielnetz.entscheiden.wahl.Kandidat;
import de.zielnetz.liste.Listenversand;
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

/** Gives candidates out over HTTP, to be rated and in order, and takes what one person rates in, previewed before it is kept. */
@RestController
class WahlmappeController {

    /** @param geschrieben how many ratings were new or other than before */
    record Wertungsuebernahme(int geschrieben, String satz) {}

    private final Stand stand;
    private final Kandidatensuche suche;
    private final Wahlleser leser;
    private final Bewertungsablage ablage;

    WahlmappeController(Stand stand, Kandidatensuche suche, Wahlleser leser, Bewertungsablage ablage) {
        this.stand = stand;
        this.suche = suche;
        this.leser = leser;
        this.ablage = ablage;
    }

    @PostMapping(path = "/api/bewertungen/vorschau", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Listenvorschau vorschau(@RequestPart("datei") MultipartFile datei) throws IOException {
        return blattleser().lies(name(datei), datei.getBytes());
    }

    /**
     * The same file once more, as the preview showed it.
     *
     * @param fingerabdruck of that preview
     */
    @PostMapping(path = "/api/bewertungen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Wertungsuebernahme uebernimm(@RequestPart("datei") MultipartFile datei, @RequestParam String fingerabdruck)
            throws IOException {
        Wertungsblattleser blatt = blattleser();
        blatt.lies(name(datei), datei.getBytes()).verlange(fingerabdruck);
        int geschrieben = Schreibgang.nurGelesen(() -> ablage.bewerte(Benutzer.jetzt(), blatt.urteile()))
                .size();
        return new Wertungsuebernahme(
                geschrieben,
                geschrieben == 1
                        ? "Eine Bewertung wurde übernommen."
                        : geschrieben + " Bewertungen wurden übernommen.");
    }

    /** All candidates with what whoever asks has said of them. */
    @GetMapping("/api/export/bewertungen.{endung:xlsx|ods|csv}")
    void bewertungen(@PathVariable String endung, HttpServletResponse antwort) throws IOException {
        Benutzer wer = Benutzer.jetzt();
        if (!wer.darf(Rolle.REDAKTION)) {
            throw new Bewertungsfehler(
                    Bewertungshindernis.NICHT_ERLAUBT,
                    "Die Mappe zum Bewerten holt nur, wer bewerten kann: mindestens die Rolle „%s“."
                            .formatted(Rolle.REDAKTION.wort()));
        }
        Wertungsblatt blatt = new Wertungsblatt(netz(), wer, gemerkte());
        Listenversand.sende("bewertungen-" + Netzstand.heute(), endung, blatt.seite(kandidaten(wer)), antwort);
    }

    /**
     * In order, with each part of each rank. Costs what {@code kandidaten} costs.
     *
     * @param gewichte as the page has them in its address
     * @param vorschlaege {@code nein} where what the net proposes shall not count
     */
    @GetMapping("/api/export/kandidaten.{endung:xlsx|ods|csv}")
    void kandidaten(
            @PathVariable String endung,
            @RequestParam(defaultValue = "") String gewichte,
            @RequestParam(defaultValue = "ja") String vorschlaege,
            @RequestParam(defaultValue = "") List<String> nur,
            HttpServletResponse antwort)
            throws IOException {
        Ranglistenblatt blatt = new Ranglistenblatt(Listensicht.von(leser.lies(
                netz(),
                Netzstand.heute(),
                Benutzer.jetzt(),
                Gewichtung.von(netz(), gewichte),
                nur,
                !vorschlaege.equals("nein"),
                () -> {})));
        Listenversand.sende(
                "kandidaten-" + Netzstand.heute(), endung, "Kandidaten", blatt.spalten(), blatt.zeilen(), antwort);
    }

    private Wertungsblattleser blattleser() {
        Benutzer wer = Benutzer.jetzt();
        return new Wertungsblattleser(netz(), wer, kandidaten(wer), gemerkte());
    }

    private List<Kandidat> kandidaten(Benutzer wer) {
        return suche.alle(netz(), Netzstand.heute(), wer);
    }

    private Bewertungsblatt gemerkte() {
        return Schreibgang.nurGelesen(ablage::lies);
    }

    private Netz netz() {
        return stand.aktuell().netz().gueltigAm(Netzstand.heute());
    }

    private static String name(MultipartFile datei) {
        return Objects.requireNonNullElse(datei.getOriginalFilename(), "Datei");
    }
}
