package de.zielnetz.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.zielnetz.zugang.Tuer.Antwort;
import de.zielnetz.zugang.sitzung.RememberedSessions;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser logs in by form and keeps a session: two instances beside one database. */
class SitzungTest {

    private static final String HASH = PasswordHashes.slow("Annas Wort");

    private static Tuer tuer;
    private static Tuer andere;

    @BeforeAll
    static void oeffne() {
        String[] benannte = {
            "zielnetz.benutzer[0].name=Anna Muster",
            "zielnetz.benutzer[0].rolle=redaktion",
            "zielnetz.benutzer[0].passwort-hash=" + HASH,
            "zielnetz.benutzer[1].name=Leser",
            "zielnetz.benutzer[1].rolle=lesen",
            "zielnetz.benutzer[1].passwort-hash=" + HASH,
            "server.forward-headers-strategy=native",
            "zielnetz.zugang.hosts=zielnetz.example"
        };
        tuer = Tuer.mit(benannte);
        andere = Tuer.mit(benannte);
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
        andere.close();
    }

    private static Keksdose angemeldet(String wer, String passwort) {
        Keksdose kekse = new Keksdose();
        Antwort antwort = kekse.nimm(formular(tuer, wer, passwort));
        assertThat(antwort.status()).as(antwort.koerper()).isEqualTo(204);
        return kekse;
    }

    private static Antwort formular(Tuer wo, String wer, String passwort, String... kopfzeilen) {
        return wo.frage(
                "POST",
                "/anmelden",
                "benutzer=%s&passwort=%s".formatted(wer.replace(' ', '+'), passwort.replace(' ', '+')),
                Keksdose.mit(kopfzeilen, "Content-Type: application/x-www-form-urlencoded"));
    }

    @Test
    void zwei_die_in_den_Einstellungen_stehen_sind_zwei_Urheber() {
        assertThat(tuer.sende(
                                "/api/probe",
                                angemeldet("Anna Muster", "Annas Wort").schreibend())
                        .koerper())
                .isEqualTo("geschrieben von Anna Muster");
        assertThat(tuer.sende(
                                "/api/probe",
                                angemeldet("redaktion", "das Wort der Redaktion")
                                        .schreibend())
                        .koerper())
                .isEqualTo("geschrieben von redaktion");
        assertThat(tuer.sende("/api/probe", Tuer.basic("Anna Muster", "Annas Wort"))
                        .koerper())
                .isEqualTo("geschrieben von Anna Muster");
        Antwort nurLesend =
                tuer.sende("/api/probe", angemeldet("Leser", "Annas Wort").schreibend());
        assertThat(nurLesend.code()).isEqualTo("NICHT_ERLAUBT");
        assertThat(formular(tuer, "Leser", "falsch").code()).isEqualTo("ANMELDUNG_FALSCH");
    }

    @Test
    void das_Cookie_liest_kein_Skript_und_keine_andere_Seite_schickt_es_mit() {
        assertThat(formular(tuer, "Leser", "Annas Wort").kopf().get("Set-Cookie"))
                .matches("zielnetz=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict \\| "
                        + "zielnetz-csrf=[\\w-]{43}; Path=/; SameSite=Strict");
        String[] fernMitTls = {
            "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Host: zielnetz.example", "X-Forwarded-Proto: https"
        };
        assertThat(formular(tuer, "Leser", "Annas Wort", fernMitTls).kopf().get("Set-Cookie"))
                .matches("__Host-zielnetz=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict \\| "
                        + "__Host-zielnetz-csrf=[\\w-]{43}; Path=/; Secure; SameSite=Strict");
        assertThat(formular(tuer, "Leser", "Annas Wort", fernMitTls[0], fernMitTls[1], "X-Forwarded-Port: 80")
                        .code())
                .isEqualTo("UNVERSCHLUESSELT");
    }

    @Test
    void ohne_das_Zeichen_der_Sitzung_aendert_sich_nichts() {
        Keksdose kekse = angemeldet("Anna Muster", "Annas Wort");
        int vorher = Probe.GEAENDERT.get();
        assertThat(tuer.sende("/api/probe", kekse.lesend()).code()).isEqualTo("CSRF_TOKEN_FALSCH");
        assertThat(tuer.graphql("mutation { aendere }", kekse.lesend()).code()).isEqualTo("CSRF_TOKEN_FALSCH");
        String fremdes = angemeldet("Leser", "Annas Wort").zeichen();
        assertThat(tuer.sende("/api/probe", Keksdose.mit(kekse.lesend(), "X-CSRF-Token: " + fremdes))
                        .code())
                .isEqualTo("CSRF_TOKEN_FALSCH");
        // Whoever may set a cookie beside ours, from a neighbouring host, still cannot make a token that fits.
        assertThat(tuer.sende(
                                "/api/probe",
                                "Cookie: zielnetz=%s; zielnetz-csrf=%s".formatted(kekse.wert("zielnetz"), fremdes),
                                "X-CSRF-Token: " + fremdes)
                        .code())
                .isEqualTo("CSRF_TOKEN_FALSCH");
        assertThat(Probe.GEAENDERT).hasValue(vorher);
        assertThat(tuer.graphql("mutation { aendere }", kekse.schreibend())
                        .json()
                        .at("/data/aendere")
                        .asString())
                .isEqualTo("Anna Muster");
    }

    @Test
    void eine_fremde_Seite_schreibt_nicht_meldet_niemanden_an_und_niemanden_ab() {
        Keksdose kekse = angemeldet("Anna Muster", "Annas Wort");
        String fremd = "Origin: https://fremd.example";
        assertThat(tuer.sende("/api/probe", Keksdose.mit(kekse.schreibend(), fremd))
                        .code())
                .isEqualTo("FREMDE_SEITE");
        assertThat(tuer.sende("/api/probe", Keksdose.mit(kekse.schreibend(), "Sec-Fetch-Site: same-site"))
                        .code())
                .isEqualTo("FREMDE_SEITE");
        Antwort anmeldung = formular(tuer, "Leser", "Annas Wort", fremd);
        assertThat(anmeldung.code()).isEqualTo("FREMDE_SEITE");
        assertThat(anmeldung.kopf()).doesNotContainKey("Set-Cookie");
        assertThat(tuer.hole("/abmelden", kekse.lesend()).code()).isEqualTo("CSRF_TOKEN_FALSCH");
        assertThat(ich(tuer, kekse)).isEqualTo("Anna Muster");
    }

    @Test
    void die_Sitzung_gilt_auch_auf_einer_anderen_Instanz_und_endet_mit_der_Abmeldung_ueberall() {
        Keksdose kekse = angemeldet("Anna Muster", "Annas Wort");
        assertThat(andere.sende("/api/probe", kekse.schreibend()).koerper()).isEqualTo("geschrieben von Anna Muster");
        Antwort ende = tuer.hole("/abmelden?_csrf=" + kekse.zeichen(), kekse.lesend());
        assertThat(ende.status()).isEqualTo(302);
        assertThat(ende.kopf().get("Location")).endsWith("/");
        assertThat(ende.kopf().get("Set-Cookie")).contains("zielnetz=; Path=/; Max-Age=0");
        assertThat(ich(tuer, kekse)).isEqualTo("anonym");
        await().atMost(Duration.ofSeconds(15)).until(() -> ich(andere, kekse).equals("anonym"));
    }

    @Test
    void wer_sich_neu_anmeldet_bekommt_ein_neues_Cookie_und_das_alte_gilt_nicht_mehr() {
        Keksdose erste = angemeldet("Leser", "Annas Wort");
        Keksdose zweite = new Keksdose();
        zweite.nimm(formular(tuer, "Anna Muster", "Annas Wort", erste.schreibend()));
        assertThat(zweite.wert("zielnetz")).isNotEqualTo(erste.wert("zielnetz"));
        assertThat(ich(tuer, erste)).isEqualTo("anonym");
        assertThat(ich(tuer, zweite)).isEqualTo("Anna Muster");
    }

    @Test
    void ein_Programm_das_seine_Anmeldung_selbst_mitbringt_gilt_nicht_als_die_Sitzung() {
        Keksdose kekse = angemeldet("Anna Muster", "Annas Wort");
        Antwort antwort = tuer.sende("/api/probe", Keksdose.mit(kekse.lesend(), Tuer.VERWALTUNG));
        assertThat(antwort.koerper()).isEqualTo("geschrieben von verwaltung");
        assertThat(antwort.kopf()).doesNotContainKey("Set-Cookie");
        assertThat(tuer.sende("/api/probe", Keksdose.mit(kekse.schreibend(), Tuer.basic("redaktion", "falsch")))
                        .code())
                .isEqualTo("ANMELDUNG_FALSCH");
    }

    @Test
    void ein_erfundenes_oder_veraendertes_Cookie_ist_keines() {
        String gutes = angemeldet("Anna Muster", "Annas Wort").wert("zielnetz");
        for (String falsches : new String[] {"", "x", "A".repeat(43), gutes.substring(1) + "A", gutes + gutes}) {
            Antwort antwort = tuer.hole("/api/ich", "Cookie: zielnetz=" + falsches);
            assertThat(antwort.json().get("name").asString()).as(falsches).isEqualTo("anonym");
        }
    }

    @Test
    void wer_in_die_Datenbank_sieht_erfaehrt_weder_Namen_noch_Cookie() {
        Keksdose kekse = angemeldet("Anna Muster", "Annas Wort");
        assertThat(RememberedSessions.dump())
                .contains("KeptSession")
                .doesNotContain("Anna")
                .doesNotContain("ROLE_")
                .doesNotContain(kekse.wert("zielnetz"))
                .doesNotContain(kekse.zeichen());
    }

    @Test
    void ohne_Datenbank_gilt_was_zuletzt_bekannt_war_und_eine_neue_Anmeldung_nennt_den_Grund() {
        Keksdose kekse = angemeldet("Anna Muster", "Annas Wort");
        RememberedSessions.goAway(true);
        try {
            // Longer than what was found in the database counts as fresh.
            await().pollInterval(Duration.ofMillis(500))
                    .during(Duration.ofSeconds(6))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> ich(tuer, kekse).equals("Anna Muster"));
            Antwort antwort = formular(tuer, "Leser", "Annas Wort");
            assertThat(antwort.status()).isEqualTo(503);
            assertThat(antwort.json().get("detail").asString()).contains("Datenbank");
        } finally {
            RememberedSessions.goAway(false);
        }
    }

    @Test
    void eine_Sitzung_endet_von_selbst_und_mit_einem_anderen_Passwort_und_wer_raet_wird_gebremst() {
        try (Tuer kurze = Tuer.mit(
                "zielnetz.zugang.sitzung.ruhe=4s",
                "zielnetz.zugang.sitzung.laengstens=6s",
                "zielnetz.benutzer[0].name=Leser",
                "zielnetz.benutzer[0].rolle=lesen",
                "zielnetz.benutzer[0].passwort-hash=" + PasswordHashes.slow("ein anderes Wort"))) {
            assertThat(ich(kurze, angemeldet("Leser", "Annas Wort"))).isEqualTo("anonym");
            Keksdose wach = new Keksdose();
            wach.nimm(formular(kurze, "Leser", "ein anderes Wort"));
            Keksdose ruhend = new Keksdose();
            ruhend.nimm(formular(kurze, "Leser", "ein anderes Wort"));
            long beginn = System.nanoTime();
            await().pollInterval(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> ich(kurze, wach).equals("anonym"));
            assertThat(Duration.ofNanos(System.nanoTime() - beginn))
                    .isBetween(Duration.ofMillis(5500), Duration.ofSeconds(8));
            assertThat(kurze.sende("/api/probe", ruhend.schreibend()).code()).isEqualTo("NICHT_ANGEMELDET");
            // Guessing at the form is slowed as it is everywhere.
            assertThat(IntStream.range(0, 24)
                            .mapToObj(i -> formular(kurze, "Leser", "geraten").code()))
                    .startsWith("ANMELDUNG_FALSCH")
                    .endsWith("ZU_VIELE_VERSUCHE");
        }
    }

    @Test
    void eine_falsche_Einstellung_wird_mit_dem_Naechstliegenden_genannt() {
        assertThatThrownBy(() -> mit("Anna", "redakteur", HASH))
                .hasMessageContaining("zielnetz.benutzer[0].rolle")
                .hasMessageContaining("„redakteur“")
                .hasMessageEndingWith("Am nächsten liegt „redaktion“.");
        assertThatThrownBy(() -> mit("Anna", "lesen", "Klartext"))
                .hasMessageContaining("zielnetz.benutzer[0].passwort-hash")
                .message()
                .doesNotContain("Klartext");
        assertThatThrownBy(() -> mit("a:b", "lesen", HASH)).hasMessageContaining("zielnetz.benutzer[0].name");
    }

    private static void mit(String name, String rolle, String hash) {
        new PasswordLogin(
                new LoginSettings("redaktion", null, null, List.of(), "sub"),
                new NamedUsers(List.of(new NamedUsers.NamedUser(name, rolle, hash))));
    }

    private static String ich(Tuer wo, Keksdose kekse) {
        return wo.hole("/api/ich", kekse.lesend()).json().get("name").asString();
    }
}
