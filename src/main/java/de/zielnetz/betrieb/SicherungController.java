package de.zielnetz.betrieb;

import de.zielnetz.neo4j.sicherung.Inhaltsangabe;
import de.zielnetz.neo4j.sicherung.Sicherung;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the administration a backup of all that the database holds, while the program goes on. */
@RestController
@Hidden // for the command line and for scripts of the operation, not for clients of the net
class SicherungController {

    private final Sicherung sicherung;
    private final String fassung;

    SicherungController(Sicherung sicherung, ObjectProvider<BuildProperties> bau) {
        this.sicherung = sicherung;
        BuildProperties angaben = bau.getIfAvailable();
        this.fassung = angaben == null ? "unbekannt" : String.valueOf(angaben.getVersion());
    }

    /** Finished before the first byte is sent, so that what fails is an answer and no torn file. */
    @PostMapping("/api/sicherung")
    void sichere(HttpServletResponse antwort) throws IOException {
        Path ordner = Files.createTempDirectory("zielnetz-sicherung");
        Path datei = ordner.resolve("sicherung.zip");
        try {
            Inhaltsangabe inhalt = sicherung.schreibe(datei, fassung);
            antwort.setContentType("application/zip");
            antwort.setContentLengthLong(Files.size(datei));
            antwort.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zielnetz-sicherung.zip\"");
            antwort.setHeader("Zielnetz-Abdruck", inhalt.abdruck());
            Files.copy(datei, antwort.getOutputStream());
        } finally {
            Files.deleteIfExists(datei);
            Files.delete(ordner);
        }
    }
}
