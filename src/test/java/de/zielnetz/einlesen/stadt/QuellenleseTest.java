package de.zielnetz.einlesen.stadt;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether the list of what both papers say, and of what carries it, is true of the net. */
@Zielnetztest
class QuellenleseTest {

    private static final Path LISTE = Path.of("src/docs/quellen/quellenlese.md");

    /** How a statement stands, a relationship with what is said of it, or a thing. */
    private static final Pattern ANGABE = Pattern.compile(
            "\\*\\*(?<stand>\\w+)\\*\\*|`(?<beziehung>\\w+/[\\w-]+ [A-Z_]+ \\w+/[\\w-]+)`(?: [GM])?(?: nun)?(?<geschaetzt> \\(E\\))?|`(?<ding>[A-Z]\\w+/[\\w-]+)`");

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Test
    void jede_Aussage_wird_so_getragen_wie_die_Liste_sagt() throws IOException {
        Map<String, String> beziehungen =
                belegarten("MATCH ()-[s]->() WHERE s.kennung IS NOT NULL RETURN s.kennung AS sache, s.belegart AS art");
        Set<String> dinge = belegarten(
                        "MATCH (s) WHERE s.belegart IS NOT NULL RETURN labels(s)[0] + '/' + s.kennung AS sache, s.belegart AS art")
                .keySet();
        List<String> falsche = new ArrayList<>();
        int geprueft = 0;
        for (String aussage : aussagen()) {
            boolean wartet = false;
            Matcher angabe = ANGABE.matcher(aussage);
            while (angabe.find()) {
                String beziehung = angabe.group("beziehung");
                if (angabe.group("stand") != null) {
                    wartet = angabe.group("stand").equals("wartet");
                } else if (beziehung == null) {
                    if (!dinge.contains(angabe.group("ding"))) {
                        falsche.add(angabe.group("ding") + " gibt es nicht");
                    }
                } else {
                    geprueft++;
                    String art = angabe.group("geschaetzt") == null ? "BELEGT" : "EINGESCHAETZT";
                    String ist = beziehungen.get(beziehung);
                    if (wartet ? ist != null : !art.equals(ist)) {
                        falsche.add("%s ist %s".formatted(beziehung, ist));
                    }
                }
            }
        }
        assertThat(falsche).isEmpty();
        assertThat(geprueft).isGreaterThan(400);
    }

    @Test
    void was_ausgelassen_ist_nennt_seinen_Grund() throws IOException {
        assertThat(aussagen())
                .filteredOn(aussage -> aussage.contains("**fehlt**"))
                .hasSizeGreaterThan(20)
                .allMatch(aussage -> aussage.matches(".*\\*\\*fehlt\\*\\*[^:;]*: .+|.*\\*\\*fehlt\\*\\* als .+"));
    }

    @Test
    void was_in_der_ersten_Lesung_fehlte_steht_bei_seinem_Ding() {
        assertThat(fragen.daten("""
                { rolle(kennung: "cdo") { verantworteteThemen { edges { node { kennung } geltung } } }
                  thema(kennung: "it-sicherheit") { unterstuetzendeMassnahmen { nodes { kennung } } }
                  staerke(kennung: "etablierte-netzwerke") { betroffeneThemen { nodes { kennung } } }
                  akteur(kennung: "organisationseinheit-smart-city") { begegnetSchwaechen { edges { node { kennung } belegart } } }
                  strategie(kennung: "smart-city-charta") { grundlageVonThemen { nodes { kennung } } }
                  chance(kennung: "gesamtstaedtische-zusammenarbeit") { verfolgendeThemen { nodes { kennung } } } }""").toString())
                .isEqualTo(
                        "{\"rolle\":{\"verantworteteThemen\":{\"edges\":[{\"node\":{\"kennung\":\"smart-city\"},\"geltung\":\"GEPLANT\"}]}},"
                                + "\"thema\":{\"unterstuetzendeMassnahmen\":{\"nodes\":[{\"kennung\":\"kriterien-fuer-cloud-nutzung\"},{\"kennung\":\"verbesserung-der-it-sicherheit\"}]}},"
                                + "\"staerke\":{\"betroffeneThemen\":{\"nodes\":[{\"kennung\":\"smart-city-projekt\"}]}},"
                                + "\"akteur\":{\"begegnetSchwaechen\":{\"edges\":[{\"node\":{\"kennung\":\"ausbaufaehige-steuerung\"},\"belegart\":\"EINGESCHAETZT\"}]}},"
                                + "\"strategie\":{\"grundlageVonThemen\":{\"nodes\":[{\"kennung\":\"smart-city\"}]}},"
                                + "\"chance\":{\"verfolgendeThemen\":{\"nodes\":[{\"kennung\":\"smart-city-governance\"}]}}}");
    }

    @Test
    void wer_fuer_die_Einhaltung_der_Strategie_sorgt_verantwortet_sie_nicht() {
        assertThat(fragen.daten("""
                { strategie(kennung: "smart-city-strategie") {
                    verantwortliche { totalCount } verantwortlicheRollen { totalCount }
                    sicherndeAkteure { nodes { kennung } } sicherndeRollen { edges { node { kennung } anmerkung geltung } } } }""").get("strategie").toString())
                .isEqualTo(
                        "{\"verantwortliche\":{\"totalCount\":0},\"verantwortlicheRollen\":{\"totalCount\":0},"
                                + "\"sicherndeAkteure\":{\"nodes\":[{\"kennung\":\"organisationseinheit-smart-city\"}]},"
                                + "\"sicherndeRollen\":{\"edges\":[{\"node\":{\"kennung\":\"smart-city-beauftragte\"},\"anmerkung\":\"in ihrem Bereich\",\"geltung\":\"GEPLANT\"}]}}");
    }

    @Test
    void der_CDO_verbindet_drei_und_ist_Ansprechpartner_fuer_das_Thema() {
        assertThat(fragen.daten("""
                { rolle(kennung: "cdo") { verbundeneAkteure { nodes { kennung } } ansprechpartnerFuerThemen { nodes { kennung } }
                    zusammenarbeitMitAkteuren { edges { node { kennung } inWorten } } }
                  gesetz(kennung: "ozg") { reagierendeStrategien { edges { node { kennung } inWorten } } } }""").toString())
                .isEqualTo(
                        "{\"rolle\":{\"verbundeneAkteure\":{\"nodes\":[{\"kennung\":\"kommunale-beteiligungen\"},{\"kennung\":\"oertliche-gemeinschaft\"},{\"kennung\":\"stadtverwaltung\"}]},"
                                + "\"ansprechpartnerFuerThemen\":{\"nodes\":[{\"kennung\":\"smart-city\"}]},"
                                + "\"zusammenarbeitMitAkteuren\":{\"edges\":[{\"node\":{\"kennung\":\"it-der-verwaltung\"},\"inWorten\":\"arbeitet zusammen mit\"}]}},"
                                + "\"gesetz\":{\"reagierendeStrategien\":{\"edges\":[{\"node\":{\"kennung\":\"it-strategie\"},\"inWorten\":\"gibt Anlass zu\"}]}}}");
    }

    private static List<String> aussagen() throws IOException {
        try (Stream<String> zeilen =
                Files.readString(LISTE).replace("\n  ", " ").lines()) {
            return zeilen.filter(zeile -> zeile.startsWith("- ") && !zeile.startsWith("- **"))
                    .toList();
        }
    }

    private Map<String, String> belegarten(String cypher) {
        return datenbank.executableQuery(cypher).execute().records().stream()
                .collect(Collectors.toMap(zeile -> zeile.get("sache").asString(), zeile -> zeile.get("art")
                        .asString()));
    }
}
