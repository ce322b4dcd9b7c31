package de.zielnetz.einlesen.stadt;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.tabelle.Tabelle;
import de.zielnetz.tabelle.csv.CsvLeser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whether a reader of the papers finds what is cited; how the papers are divided was read off them page by page. */
@Zielnetztest
class QuellenorteTest {

    private record Stelle(String quelle, String name, int ab, int bis) {

        boolean ist(String gesucht, String wo, int seite) {
            return quelle.equals(wo) && name.equals(gesucht) && ab <= seite && seite <= bis;
        }
    }

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Test
    void jede_Fundstelle_nennt_eine_Seite_und_was_auf_ihr_zu_finden_ist() throws IOException {
        List<Stelle> gliederung = gliederung();
        Set<String> quellen = gliederung.stream().map(Stelle::quelle).collect(Collectors.toSet());
        Set<String> felder = new TreeSet<>();
        fragen.daten("{ handlungsfelder { name } }")
                .get("handlungsfelder")
                .forEach(f -> felder.add(f.get("name").asString()));
        List<String> falsche = new ArrayList<>();
        int geprueft = 0;
        try (Session session = datenbank.session()) {
            for (Record zeile : session.run("""
                    MATCH (b:Beleg)-[:IM_VORGANG]->(:Vorgang {nummer: 1}) UNWIND b.fundstellen AS ort
                    RETURN DISTINCT b.quelle AS quelle, ort""").list()) {
                String quelle = zeile.get("quelle").asString();
                String ort = zeile.get("ort").asString();
                if (quellen.contains(quelle) && !ort.equals("die Quelle selbst")) {
                    geprueft++;
                    if (!gibtEs(ort, quelle, gliederung, felder)) {
                        falsche.add(quelle + ": " + ort);
                    }
                }
            }
        }
        assertThat(falsche).isEmpty();
        assertThat(geprueft).isGreaterThan(50);
    }

    /** The last part is the page; each other part, and each with the parts before it, must be on that page. */
    private static boolean gibtEs(String ort, String quelle, List<Stelle> gliederung, Set<String> felder) {
        int komma = ort.lastIndexOf(", S. ");
        if (komma < 0 || !ort.substring(komma + 5).matches("\\d+")) {
            return false;
        }
        int seite = Integer.parseInt(ort.substring(komma + 5));
        for (String teil : ort.substring(0, komma).split(", (?!Absatz)")) {
            boolean feld = teil.startsWith("Zeile „") && felder.contains(teil.substring(7, teil.length() - 1));
            if (!feld && gliederung.stream().noneMatch(s -> s.ist(teil, quelle, seite))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void der_Tag_des_Beschlusses_steht_nicht_in_dem_Papier_das_nur_sein_Jahr_nennt() {
        JsonNode drucksache = fragen.daten(
                        "{ drucksache(kennung: \"18-08544-01\") { datum belege { merkmal quelle { kennung } } } }")
                .get("drucksache");
        assertThat(drucksache.get("datum").asString()).isEqualTo("2018-11-06");
        assertThat(quellen(drucksache, "datum")).containsExactly("scribd-isek");
        assertThat(quellen(drucksache, "status")).containsExactly("beschlussvorschlag-innovationsstrategie");
        assertThat(quellen(drucksache, null))
                .containsExactlyInAnyOrder(
                        "beschlussvorschlag-innovationsstrategie", "ratsinfo-isek-beschluss", "scribd-isek");
    }

    @Test
    void seit_wann_die_Stabsstelle_besteht_sagt_die_Mitteilung_von_2023_und_nur_das_Jahr() {
        JsonNode stelle = fragen.daten(
                        "{ akteur(kennung: \"stabsstelle-0110\") { ab belege { merkmal art quelle { kennung } } } }")
                .get("akteur");
        assertThat(stelle.get("ab").asString()).isEqualTo("2021");
        assertThat(quellen(stelle, "ab")).containsExactly("ratsinfo-23-22640");
        List<String> art = new ArrayList<>();
        stelle.get("belege").forEach(b -> {
            if ("art".equals(b.get("merkmal").asString(""))) {
                art.add(b.get("art").asString());
            }
        });
        assertThat(art)
                .as("was für eine Organisation es ist, ordnet Zielnetz ein")
                .containsExactly("EINGESCHAETZT");
    }

    private static List<String> quellen(JsonNode sache, @Nullable String merkmal) {
        List<String> quellen = new ArrayList<>();
        sache.get("belege").forEach(b -> {
            JsonNode von = b.get("merkmal");
            if (Objects.equals(von.isNull() ? null : von.asString(), merkmal)) {
                quellen.add(b.get("quelle").get("kennung").asString());
            }
        });
        return quellen;
    }

    @Test
    void zwei_Werte_eines_Merkmals_und_ein_Merkmal_ohne_seine_Sache_werden_genannt() throws IOException {
        Faktenleser leser = new Faktenleser("v1");
        leser.lies(tabelle("quellen.csv", "Quelle,name,quelle,fundstelle,belegart\nq,Q,q,die Quelle selbst,BELEGT\n"));
        leser.lies(tabelle("gesetze.csv", """
                Gesetz,name,kurz,quelle,fundstelle,belegart,nurMerkmale
                eins,Eins,E1,q,S. 1,BELEGT,
                eins,,E2,q,S. 2,BELEGT,ja
                zwei,,Z,q,S. 3,BELEGT,ja
                """));
        leser.fakten(NetzBauer.aus(Map.of()));
        assertThat(leser.befunde())
                .extracting(Befund::toString)
                .contains(
                        "gesetze.csv, Zeile 3, Spalte kurz: „E2“ widerspricht einer anderen Zeile derselben Sache, dort steht „E1“.",
                        "gesetze.csv, Zeile 4, Spalte nurMerkmale: „Gesetz/zwei“ braucht eine Zeile ohne nurMerkmale, die sagt, dass es sie gibt.");
    }

    private static List<Stelle> gliederung() throws IOException {
        return tabelle("gliederung.csv", Files.readString(Path.of("src/test/resources/quellen/gliederung.csv")))
                .zeilen()
                .stream()
                .map(z -> new Stelle(
                        Objects.requireNonNull(z.zelle("quelle")),
                        Objects.requireNonNull(z.zelle("stelle")),
                        Integer.parseInt(Objects.requireNonNull(z.zelle("ab"))),
                        Integer.parseInt(Objects.requireNonNull(z.zelle("bis")))))
                .toList();
    }

    private static Tabelle tabelle(String name, String text) throws IOException {
        return CsvLeser.lies(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
