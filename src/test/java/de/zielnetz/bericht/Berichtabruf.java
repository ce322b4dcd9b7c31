package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.HtmlUtils;

/** Gets reports as any client does, and takes their pages apart. */
record Berichtabruf(RestClient http) {

    private static final Pattern SATZ = Pattern.compile("<(p|li|tr)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);

    /** Sentences that say how to read a part, and nothing of the city. */
    private static final List<String> LESEHILFEN = List.of(
            "Die Spalten sind die Leitziele",
            "LZ ",
            "In jeder Zelle steht",
            "Sie können in den Zeitraum fallen",
            "Hier stehen die ersten",
            "Hier stehen die letzten");

    /** As one who has not logged in. */
    Berichtabruf(Fragen fragen) {
        this(fragen.http());
    }

    ResponseEntity<byte[]> antwort(String weg) {
        return http.get().uri(weg).retrieve().toEntity(byte[].class);
    }

    byte[] datei(String weg) {
        ResponseEntity<byte[]> antwort = antwort(weg);
        assertThat(antwort.getStatusCode().value())
                .as(() ->
                        weg + " " + new String(String.valueOf(antwort.getBody()).getBytes(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return antwort.getBody();
    }

    String seite(String weg) {
        return new String(datei(weg), StandardCharsets.UTF_8);
    }

    String fehler(String weg, int status) {
        ResponseEntity<byte[]> antwort = antwort(weg);
        assertThat(antwort.getStatusCode().value()).isEqualTo(status);
        return new String(antwort.getBody(), StandardCharsets.UTF_8);
    }

    /** Paragraphs, entries and rows between contents and footnotes, as HTML. */
    static List<String> saetze(String seite) {
        String haupt = seite.substring(seite.indexOf("<main>"), seite.indexOf("<section class=\"noten\">"))
                .replaceAll("(?s)<thead>.*?</thead>", "");
        List<String> saetze = new ArrayList<>();
        Matcher m = SATZ.matcher(haupt);
        while (m.find()) {
            saetze.add(m.group(2));
        }
        return saetze;
    }

    /** Those that say something of the city and not from where. */
    static List<String> ohneFussnote(String seite) {
        return saetze(seite).stream()
                .filter(satz -> !satz.contains("class=\"note\""))
                .map(Berichtabruf::klar)
                .filter(satz -> LESEHILFEN.stream().noneMatch(satz::startsWith))
                .toList();
    }

    static String klar(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<style>.*?</style>", "")
                        .replaceAll("(?s)<sup>.*?</sup>", "")
                        .replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
