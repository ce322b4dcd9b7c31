package de.zielnetz.zugang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import de.zielnetz.zugang.Tuer;
import de.zielnetz.zugang.Tuer.Antwort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What concerns security stands in a file of its own: who, what, from where, in which request, and never a secret. */
class SecurityLogTest {

    @TempDir
    private static Path ordner;

    private static Path datei;
    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        datei = ordner.resolve("protokolle/sicherheit.log");
        tuer = Tuer.mit("zielnetz.sicherheitsprotokoll=" + datei);
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    private static List<String> zeilen(Antwort antwort) throws IOException {
        String nummer = antwort.kopf().get("Zielnetz-Anfrage");
        assertThat(nummer).hasSize(13);
        return Files.readAllLines(datei).stream()
                .filter(zeile -> zeile.contains(" anfrage=" + nummer + " "))
                .toList();
    }

    @Test
    void die_Datei_liest_nur_ihr_Eigner_und_der_Start_nennt_was_gilt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(datei)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(datei))
                .anySatisfy(zeile -> assertThat(zeile)
                        .contains("ereignis=START", "Benutzer redaktion, verwaltung", "Lesen offen", "ohne TLS"))
                .noneSatisfy(zeile -> assertThat(zeile).contains("das Wort"));
    }

    @Test
    void auch_die_Dateien_der_naechsten_Tage_liest_nur_ihr_Eigner() throws IOException {
        LoggerContext protokolle = (LoggerContext) LoggerFactory.getILoggerFactory();
        RollingFileAppender<?> anhang =
                (RollingFileAppender<?>) protokolle.getLogger(SecurityLog.NAME).getAppender(SecurityLog.NAME);
        ((TimeBasedRollingPolicy<?>) anhang.getRollingPolicy())
                .getTimeBasedFileNamingAndTriggeringPolicy()
                .setCurrentTime(System.currentTimeMillis() + Duration.ofDays(1).toMillis());
        tuer.sende("/api/probe", Tuer.basic("redaktion", "am Tag darauf"));
        try (Stream<Path> dateien = Files.list(datei.getParent())) {
            assertThat(dateien).hasSize(2).allSatisfy(eine -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(eine)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void eine_falsche_Anmeldung_nennt_den_Benutzer_nur_wenn_es_ihn_gibt() throws IOException {
        assertThat(zeilen(tuer.sende("/api/probe", Tuer.basic("redaktion", "geheim"))))
                .singleElement()
                .asString()
                .contains("ereignis=ANMELDUNG_FALSCH von=127.0.0.1 ", "wer=\"redaktion\"", "das Passwort ist falsch")
                .doesNotContain("geheim");
        assertThat(zeilen(tuer.sende("/api/probe", Tuer.basic("mein geheimes Passwort", ""))))
                .singleElement()
                .asString()
                .contains("wer=\"-\"", "diesen Benutzer gibt es nicht")
                .doesNotContain("geheim");
    }

    @Test
    void eine_Aenderung_steht_mit_dem_der_sie_machte_und_mit_ihrem_Ausgang_darin() throws IOException {
        assertThat(zeilen(tuer.sende("/api/probe", Tuer.VERWALTUNG))).anySatisfy(zeile -> assertThat(zeile)
                .contains("ereignis=AENDERUNG von=127.0.0.1 ", "wer=\"verwaltung\" was=\"POST /api/probe: 200\""));
        assertThat(zeilen(tuer.graphql("mutation { aendere }", Tuer.REDAKTION))).anySatisfy(zeile -> assertThat(zeile)
                .contains("ereignis=AENDERUNG", "wer=\"redaktion\" was=\"mutation aendere: 200\""));
        assertThat(zeilen(tuer.graphql("mutation { aendere }")))
                .singleElement()
                .asString()
                .contains("wer=\"anonym\" was=\"mutation aendere: NICHT_ANGEMELDET\"");
        assertThat(zeilen(tuer.hole("/api/probe"))).isEmpty();
    }

    @Test
    void was_von_aussen_kommt_macht_keine_zweite_Zeile_und_keine_andere_Adresse() throws IOException {
        String untergeschoben = "http://x zielnetz WARN  ereignis=ANMELDUNG_FALSCH von=192.0.2.1 anfrage=\"";
        List<String> zeilen = zeilen(tuer.sende("/api/probe", "Origin: " + untergeschoben));
        assertThat(zeilen)
                .singleElement()
                .asString()
                .contains("ereignis=HERKUNFT_ABGELEHNT von=127.0.0.1", "FREMDE_SEITE")
                .doesNotContain("anfrage=\"");
        assertThat(gesperrte(zeilen)).isEmpty();
    }

    @Test
    void der_Filter_fuer_fail2ban_liest_daraus_die_Adresse() throws IOException {
        List<String> falsche = zeilen(tuer.sende("/api/probe", Tuer.basic("redaktion", "geraten")));
        assertThat(gesperrte(falsche)).containsExactly("127.0.0.1");
        assertThat(gesperrte(zeilen(tuer.sende("/api/probe", Tuer.REDAKTION)))).isEmpty();
    }

    /** As fail2ban does it: the time is cut off before, and HOST stands for an address. */
    private static List<String> gesperrte(List<String> zeilen) throws IOException {
        Matcher regel = Pattern.compile("(?m)^failregex = (.*)$")
                .matcher(Files.readString(Path.of("src/main/betrieb/fail2ban/zielnetz.conf")));
        assertThat(regel.find()).isTrue();
        Pattern muster = Pattern.compile(regel.group(1).replace("<HOST>", "(?<host>[0-9a-fA-F.:]+)"));
        return zeilen.stream()
                .map(zeile -> muster.matcher(zeile.replaceFirst("^\\S+", "")))
                .filter(Matcher::find)
                .map(treffer -> treffer.group("host"))
                .toList();
    }
}
