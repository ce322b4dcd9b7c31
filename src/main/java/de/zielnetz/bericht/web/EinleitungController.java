package de.zielnetz.bericht.web;

import de.zielnetz.bericht.einleitung.Einleitungsablage;
import de.zielnetz.bericht.einleitung.Einleitungssicht;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Shows the city's introduction and its pictures, and takes new ones from those who edit. */
@RestController
@RequestMapping(BerichtController.WEG + "/einleitung")
class EinleitungController {

    private static final byte PNG = (byte) 0x89;

    /**
     * What somebody wants to keep.
     *
     * @param fassung of the text that was seen, null where there was none
     */
    record Neuer(@Nullable String text, @Nullable Long fassung) {}

    private final Einleitungsablage ablage;

    EinleitungController(Einleitungsablage ablage) {
        this.ablage = ablage;
    }

    @GetMapping
    Einleitungssicht einleitung() {
        return ablage.sicht();
    }

    @PutMapping
    Einleitungssicht merke(@RequestBody Neuer neuer) {
        return ablage.merke(neuer.text() == null ? "" : neuer.text(), neuer.fassung());
    }

    @GetMapping("/bilder/{name}")
    ResponseEntity<byte[]> bild(@PathVariable String name) {
        byte[] inhalt = ablage.bild(name);
        return ResponseEntity.ok()
                .contentType(inhalt[0] == PNG ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache())
                .body(inhalt);
    }

    /** A form, as browsers send files. */
    @PostMapping("/bilder/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merkeBild(
            @PathVariable String name,
            @RequestParam("datei") MultipartFile datei,
            @RequestParam(value = "alternativtext", defaultValue = "") String alternativtext)
            throws IOException {
        ablage.merkeBild(name, alternativtext, datei.getBytes());
    }

    @DeleteMapping("/bilder/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entferneBild(@PathVariable String name) {
        ablage.entferneBild(name);
    }
}
