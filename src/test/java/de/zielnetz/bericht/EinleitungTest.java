package de.zielnetz.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Zielnetztest
class EinleitungTest {

    private static final String WEG = "/api/berichte/einleitung";

    @Autowired
    private Fragen fragen;

    @AfterEach
    void raeumeAuf() {
        merke("redaktion", "", fassung());
        for (JsonNode bild : sicht().get("bilder")) {
            fragen.http("redaktion")
                    .delete()
                    .uri(WEG + "/bilder/" + bild.get("name").asString())
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    @Test
    void Worte_und_Bilder_der_Stadt_stehen_in_jedem_Bericht_und_bleiben() throws Exception {
        assertThat(merke("redaktion", "# Vorwort\n\nWir **danken** allen.\n\n![x](bild:rathaus)", fassung())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(lade("rathaus", "Das Rathaus von vorn", bild("png"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        Berichtabruf berichte = new Berichtabruf(fragen);
        for (int i = 0; i < 2; i++) {
            assertThat(berichte.seite("/api/berichte/bericht.html?teile=einleitung,faellig"))
                    .contains(">Vorwort</h2>", "Wir <strong>danken</strong> allen.", "data:image/png;base64,");
        }
        assertThat(berichte.datei(WEG + "/bilder/rathaus")).isNotEmpty();
    }

    @Test
    void HTML_in_der_Einleitung_sind_nur_Worte() {
        merke(
                "redaktion",
                "<script>alert(1)</script>\n\n<b onclick=x>fett</b> [klick](javascript:alert(2))",
                fassung());
        assertThat(new Berichtabruf(fragen).seite("/api/berichte/bericht.html?teile=einleitung"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<b ", "href=\"javascript");
    }

    @Test
    void ein_Bild_braucht_einen_Alternativtext_und_muss_eines_sein() throws Exception {
        assertThat(lade("rathaus", " ", bild("png")).getBody()).contains("„alternativtext“ hat 0 Zeichen");
        assertThat(lade("rathaus", "ein Text", "kein Bild".getBytes(StandardCharsets.UTF_8))
                        .getBody())
                .contains("kein Bild", "PNG oder JPEG", "BILD_FALSCH");
        assertThat(lade("rathaus", "ein GIF", bild("gif")).getBody()).contains("Das Bild ist ein GIF");
        assertThat(lade("Das Rathaus!", "von vorn", bild("png")).getBody()).contains("Der Name ist „Das Rathaus!“");
        assertThat(lade("rathaus", "zu groß", new byte[5 << 20]).getBody()).contains("erlaubt sind 4.194.304");
        assertThat(sicht().get("bilder").size()).isZero();
    }

    @Test
    void schreiben_darf_nur_die_Redaktion_und_niemand_ueberschreibt_was_er_nicht_sah() {
        assertThat(fragen.http()
                        .put()
                        .uri(WEG)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("text", "von irgendwem"))
                        .retrieve()
                        .toEntity(String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        Long fassung = fassung();
        merke("redaktion", "erster", fassung);
        ResponseEntity<String> zweiter = merke("redaktion", "zweiter", fassung);
        assertThat(zweiter.getStatusCode().value()).isEqualTo(409);
        assertThat(zweiter.getBody()).contains("EINLEITUNG_GEAENDERT");
        assertThat(sicht().get("text").asString()).isEqualTo("erster");
    }

    private static byte[] bild(String form) throws Exception {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), form, ziel);
        return ziel.toByteArray();
    }

    private JsonNode sicht() {
        return JsonMapper.shared()
                .readTree(fragen.http().get().uri(WEG).retrieve().body(String.class));
    }

    private Long fassung() {
        JsonNode fassung = sicht().get("fassung");
        return fassung == null || fassung.isNull() ? null : fassung.asLong();
    }

    private ResponseEntity<String> merke(String wer, String text, Long fassung) {
        Map<String, Object> koerper = new HashMap<>();
        koerper.put("text", text);
        koerper.put("fassung", fassung);
        return fragen.http(wer)
                .put()
                .uri(WEG)
                .contentType(MediaType.APPLICATION_JSON)
                .body(koerper)
                .retrieve()
                .toEntity(String.class);
    }

    private ResponseEntity<String> lade(String name, String alternativtext, byte[] inhalt) {
        MultiValueMap<String, Object> formular = new LinkedMultiValueMap<>();
        formular.add("datei", new ByteArrayResource(inhalt) {
            @Override
            public String getFilename() {
                return "bild.png";
            }
        });
        formular.add("alternativtext", alternativtext);
        RestClient http = fragen.http("redaktion");
        return http.post()
                .uri(WEG + "/bilder/{name}", name)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(formular)
                .retrieve()
                .toEntity(String.class);
    }
}
