package de.zielnetz.verantworten.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.verantworten.Pflichtversuch;
import de.zielnetz.verantworten.Turnus;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Calendars are read by another library than wrote them, and news by the rules of RFC 4287, asked one by one. */
@Zielnetztest
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String NAME = "Jedes Jahr; im Versuch, mit Komma berichten";

    @Autowired
    private Fragen fragen;

    @Test
    void der_Kalender_einer_Rolle_nennt_was_sie_zu_tun_hat_und_der_aller_alles() throws Exception {
        String erster = versuch("versuch", NAME, "JAEHRLICH", "2026-03-31", "cdo");
        String zweiter = versuch("versuch-monat", "Jeden Monat im Versuch", "MONATLICH", "2026-01", "projektleitung");
        try {
            Calendar kalender = lies(ruf(HttpMethod.GET, "/api/kalender/Rolle/cdo.ics", null));
            kalender.validate();
            assertThat(kalender.getComponents()).hasSize(1);
            VEvent pflicht = (VEvent) kalender.getComponents().get(0);
            assertThat(wert(pflicht, Property.UID)).isEqualTo("pflicht-versuch@zielnetz");
            assertThat(wert(pflicht, Property.SUMMARY)).endsWith(": " + NAME);
            assertThat(wert(pflicht, Property.DTSTART)).isEqualTo("20260331");
            assertThat(wert(pflicht, Property.DESCRIPTION))
                    .contains("Wer: Chief Digital Officer (CDO)", "Quelle: ", "Kapitel 6, S. 25");
            assertThat(wert(pflicht, Property.URL))
                    .startsWith("http://127.0.0.1")
                    .endsWith("/knoten/Pflicht/versuch");
            Calendar alle = lies(ruf(HttpMethod.GET, "/api/kalender.ics", null));
            alle.validate();
            assertThat(alle.getComponents().stream().map(c -> wert(c, Property.UID)))
                    .contains("pflicht-versuch@zielnetz", "pflicht-versuch-monat@zielnetz")
                    .doesNotHaveDuplicates();
        } finally {
            fragen.nimmZurueck(zweiter);
            fragen.nimmZurueck(erster);
        }
    }

    @Test
    void wer_nichts_Faelliges_hat_bekommt_einen_gueltigen_leeren_Kalender() throws Exception {
        Calendar kalender = lies(ruf(HttpMethod.GET, "/api/kalender/Gremium/smart-city-board.ics", null));
        kalender.validate();
        assertThat(kalender.<VEvent>getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    void RFC_5545_verlangt_CRLF_und_kurze_Zeilen() {
        ResponseEntity<byte[]> antwort = ruf(HttpMethod.GET, "/api/kalender.ics", null);
        assertThat(antwort.getHeaders().getFirst("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        String text = new String(antwort.getBody(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String zeile : text.split("\r\n")) {
            assertThat(zeile.codePoints().count()).isLessThanOrEqualTo(75);
        }
    }

    /** Another library unrolls the rule; our own count of months says which days it must name. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-15, MONATLICH",
        "2026-01-31, MONATLICH",
        "2024-02-29, JAEHRLICH",
        "2026-08-30, HALBJAEHRLICH",
        "2026-11, VIERTELJAEHRLICH",
        "2024-02, JAEHRLICH",
        "2022, ALLE_ZWEI_JAHRE",
    })
    void die_Wiederholung_trifft_dieselben_Tage_wie_die_Rechnung(String tag, Turnus turnus) throws Exception {
        Kalendereintrag eintrag = new Kalendereintrag("u@zielnetz", "t", "x", tag, turnus, null, "http://z/");
        Calendar kalender = lies(Kalenderschreiber.schreibe("k", List.of(eintrag), Instant.EPOCH));
        kalender.validate();
        VEvent ereignis = (VEvent) kalender.getComponents().get(0);
        LocalDate erster = Turnus.letzterTag(tag);
        LocalDate ende = erster.plusYears(9);
        List<LocalDate> erwartet = new ArrayList<>();
        for (int i = 0; ; i++) {
            LocalDate einer = tag.length() < 10
                    ? erster.withDayOfMonth(1)
                            .plusMonths((long) i * turnus.monate())
                            .plusMonths(1)
                            .minusDays(1)
                    : erster.plusMonths((long) i * turnus.monate());
            if (!einer.isBefore(ende)) {
                break;
            }
            erwartet.add(einer);
        }
        Set<Period<LocalDate>> gefunden = ereignis.calculateRecurrenceSet(new Period<>(erster, ende.minusDays(1)));
        assertThat(gefunden.stream()
                        .map(Period::getStart)
                        .filter(d -> d.isBefore(ende))
                        .sorted())
                .containsExactlyElementsOf(erwartet);
    }

    @Test
    void die_Neuigkeiten_halten_RFC_4287_ein() throws Exception {
        ResponseEntity<byte[]> antwort = ruf(HttpMethod.GET, "/api/neues.atom", null);
        assertThat(antwort.getHeaders().getFirst("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        Element feed = xml(antwort.getBody()).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        Set<String> kennungen = new HashSet<>();
        pruefe(feed, kennungen);
        assertThat(kinder(feed, "author")).hasSize(1);
        assertThat(kinder(feed, "link").stream().map(l -> l.getAttribute("rel")))
                .contains("self");
        List<Element> eintraege = kinder(feed, "entry");
        assertThat(eintraege).hasSizeGreaterThan(1);
        OffsetDateTime vorher = null;
        for (Element eintrag : eintraege) {
            pruefe(eintrag, kennungen);
            // An entry without content must name an alternate page.
            assertThat(kinder(eintrag, "link").stream().map(l -> l.getAttribute("rel")))
                    .containsOnlyOnce("alternate");
            OffsetDateTime zeit = OffsetDateTime.parse(text(eintrag, "updated"));
            assertThat(vorher == null || !zeit.isAfter(vorher)).isTrue();
            vorher = zeit;
        }
        assertThat(text(feed, "updated")).isEqualTo(text(eintraege.get(0), "updated"));
    }

    @Test
    void Besucher_sehen_in_den_Neuigkeiten_keinen_Namen_und_keine_Datei() {
        String vorgang = versuch("versuch", NAME, "JAEHRLICH", "2026-03-31", "cdo");
        try {
            String fuerBesucher =
                    new String(ruf(HttpMethod.GET, "/api/neues.atom", null).getBody(), StandardCharsets.UTF_8);
            assertThat(fuerBesucher)
                    .contains(vorgang + ":", "<name>Redaktion</name>")
                    .doesNotContain("Nur zum Versuch");
            String fuerAngemeldete = new String(
                    ruf(fragen.http("redaktion"), HttpMethod.GET, "/api/neues.atom", null)
                            .getBody(),
                    StandardCharsets.UTF_8);
            assertThat(fuerAngemeldete).contains("<name>redaktion</name>", "Anmerkung: Nur zum Versuch");
        } finally {
            fragen.nimmZurueck(vorgang);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/kalender.ics", "/api/kalender/Rolle/cdo.ics", "/api/neues.atom"})
    void wer_es_schon_hat_bekommt_es_nicht_noch_einmal(String weg) {
        ResponseEntity<byte[]> erste = ruf(HttpMethod.GET, weg, null);
        String etag = erste.getHeaders().getETag();
        assertThat(etag).isNotNull();
        assertThat(erste.getHeaders().getFirst("Cache-Control")).contains("no-cache");
        assertThat(ruf(HttpMethod.GET, weg, etag).getStatusCode().value()).isEqualTo(304);
        assertThat(ruf(HttpMethod.GET, weg, "\"andere\"").getStatusCode().value())
                .isEqualTo(200);
        ResponseEntity<byte[]> kopf = ruf(HttpMethod.HEAD, weg, null);
        assertThat(kopf.getStatusCode().value()).isEqualTo(200);
        assertThat(kopf.getHeaders().getETag()).isEqualTo(etag);
        assertThat(kopf.getBody()).isNull();
    }

    @Test
    void wer_keinen_Kalender_hat_wird_so_genannt() {
        assertThat(new String(
                        ruf(HttpMethod.GET, "/api/kalender/Projekt/aim.ics", null)
                                .getBody(),
                        StandardCharsets.UTF_8))
                .contains("möglich sind Rolle, Akteur und Gremium");
        ResponseEntity<byte[]> unbekannt = ruf(HttpMethod.GET, "/api/kalender/Rolle/cto.ics", null);
        assertThat(unbekannt.getStatusCode().value()).isEqualTo(404);
        assertThat(new String(unbekannt.getBody(), StandardCharsets.UTF_8)).contains("cdo");
    }

    /** What 4.1.1 and 4.1.2 want of a feed and of an entry: one id, an IRI of its own; one title; one time as RFC 3339 has it. */
    private static void pruefe(Element teil, Set<String> kennungen) {
        assertThat(kinder(teil, "id")).hasSize(1);
        assertThat(text(teil, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(kennungen.add(text(teil, "id"))).isTrue();
        assertThat(kinder(teil, "title")).hasSize(1);
        assertThat(kinder(teil, "updated")).hasSize(1);
        assertThat(text(teil, "updated"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
        for (Element verweis : kinder(teil, "link")) {
            assertThat(verweis.getAttribute("href")).startsWith("http://127.0.0.1");
        }
        for (Element urheber : kinder(teil, "author")) {
            assertThat(text(urheber, "name")).isNotBlank();
        }
    }

    private static List<Element> kinder(Element teil, String name) {
        List<Element> kinder = new ArrayList<>();
        NodeList alle = teil.getChildNodes();
        for (int i = 0; i < alle.getLength(); i++) {
            if (alle.item(i) instanceof Element kind
                    && name.equals(kind.getLocalName())
                    && ATOM.equals(kind.getNamespaceURI())) {
                kinder.add(kind);
            }
        }
        return kinder;
    }

    private static String text(Element teil, String name) {
        return kinder(teil, name).get(0).getTextContent();
    }

    private static Document xml(byte[] inhalt) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setNamespaceAware(true);
        return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(inhalt));
    }

    private static String wert(Component teil, String name) {
        return teil.getProperty(name).map(p -> ((Property) p).getValue()).orElse("");
    }

    private static Calendar lies(ResponseEntity<byte[]> antwort) throws Exception {
        return lies(antwort.getBody());
    }

    private static Calendar lies(byte[] inhalt) throws Exception {
        return new CalendarBuilder().build(new StringReader(new String(inhalt, StandardCharsets.UTF_8)));
    }

    private String versuch(String kennung, String name, String turnus, String erstmals, String rolle) {
        return Pflichtversuch.lege(fragen, kennung, name, turnus, erstmals, rolle);
    }

    private ResponseEntity<byte[]> ruf(HttpMethod methode, String weg, @Nullable String etag) {
        return ruf(fragen.http(), methode, weg, etag);
    }

    private static ResponseEntity<byte[]> ruf(RestClient http, HttpMethod methode, String weg, @Nullable String etag) {
        return http.method(methode)
                .uri(weg)
                .headers(kopf -> {
                    if (etag != null) {
                        kopf.setIfNoneMatch(etag);
                    }
                })
                .retrieve()
                .toEntity(byte[].class);
    }
}
