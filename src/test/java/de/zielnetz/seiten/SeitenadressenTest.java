package de.zielnetz.seiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.Zielnetztest;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.zugang.Tuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which addresses show a page, and which say that there is none. */
@Zielnetztest
class SeitenadressenTest {

    private static final Pattern ROUTE = Pattern.compile("<Route path=\"(/[^\"]*)\"");

    @LocalServerPort
    private int port;

    private int status(String pfad) {
        return Tuer.an(port).hole(pfad, "Accept: text/html").status();
    }

    @Test
    void jede_Seite_die_die_Seiten_kennen_gibt_auch_der_Server_heraus() throws IOException {
        List<String> wege = ROUTE.matcher(Files.readString(Path.of("src/main/web/pages/App.tsx")))
                .results()
                .map(MatchResult::group)
                .map(weg -> ROUTE.matcher(weg).replaceAll("$1"))
                .filter(weg -> !weg.startsWith("/knoten/") && !weg.equals("/projekte/:kennung"))
                .toList();
        assertThat(wege).hasSizeGreaterThan(30);
        assertThat(wege)
                .allSatisfy(
                        weg -> assertThat(status(weg.replace(":", ""))).as(weg).isEqualTo(200));
    }

    @Test
    void was_das_Netz_nicht_kennt_hat_keine_Seite() {
        assertThat(status("/projekte/aim")).isEqualTo(200);
        assertThat(status("/projekte/aim/")).isEqualTo(200);
        assertThat(status("/projekte/aimm")).isEqualTo(404);
        assertThat(status("/akteure/rta")).isEqualTo(404);
        assertThat(status("/knoten/Strategie/smart-city-strategie")).isEqualTo(200);
        assertThat(status("/knoten/Kiste/aim")).isEqualTo(404);
        assertThat(status("/projekte/aim/mehr")).isEqualTo(404);
    }

    @Test
    void Texte_der_Stadt_kommen_aus_ihrem_Ordner_und_fehlen_ehrlich(@TempDir Path ordner) throws IOException {
        Files.writeString(
                ordner.resolve("impressum.md"), "# Impressum\n\nStadt **Beispiel** <b>roh</b> [x](javascript:alert)");
        StadttextController texte = new StadttextController(new TextSettings(ordner));
        assertThat(texte.stadttext("impressum", "en").html())
                .contains("<h1>Impressum</h1>", "<strong>Beispiel</strong>", "&lt;b&gt;roh")
                .doesNotContain("javascript:");
        assertThat(texte.stadttext("impressum", "en").sprache()).isEqualTo("de");
        assertThat(texte.stadttext("datenschutz", "de").html()).isNull();
        assertThatThrownBy(() -> texte.stadttext("impresum", "de")).hasMessageContaining("„impressum“");
        assertThatThrownBy(() -> new StadttextController(new TextSettings(ordner.resolve("fehlt"))))
                .isInstanceOf(StartFehlgeschlagen.class)
                .hasMessageContaining("ist kein Ordner");
    }
}
