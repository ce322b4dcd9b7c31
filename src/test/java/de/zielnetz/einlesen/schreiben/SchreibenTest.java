package de.zielnetz.einlesen.schreiben;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@Zielnetztest
class SchreibenTest {

    private static final Schluessel PROJEKT = new Schluessel(Knotenart.PROJEKT, "probe");
    private static final Schluessel FELD = new Schluessel(Knotenart.HANDLUNGSFELD, "energie");
    private static final Beziehung ZUORDNUNG = new Beziehung(PROJEKT, Kantenart.GEHOERT_ZU, FELD);

    @Autowired
    private Importe importe;

    @Autowired
    private Stand stand;

    @Autowired
    private Driver datenbank;

    @Test
    void angelegt_geaendert_und_wieder_entfernt_ist_das_Netz_wie_zuvor_und_das_Journal_deckt_es() {
        Netz zuvor = stand.aktuell().netz();
        Zustand neu = zustand("Probe", Belegart.EINGESCHAETZT);
        Zustand anders = zustand("Andere Probe", Belegart.BELEGT);
        Zustand kante = new Zustand(Map.of(), neu.belege());
        schreibe(List.of(new Aenderung(PROJEKT, null, neu), new Aenderung(ZUORDNUNG, null, kante)));
        assertThat(stand.aktuell().netz().zustand(PROJEKT)).isEqualTo(neu);
        assertThat(stand.aktuell().netz().zustand(ZUORDNUNG)).isEqualTo(kante);
        schreibe(List.of(new Aenderung(PROJEKT, neu, anders)));
        assertThat(stand.aktuell().netz().zustand(PROJEKT)).isEqualTo(anders);
        List<Aenderung> zurueck = new ArrayList<>(
                Aenderungen.zwischen(stand.aktuell().netz(), zuvor).alle());
        Collections.reverse(zurueck);
        schreibe(zurueck);
        assertThat(Aenderungen.zwischen(zuvor, stand.aktuell().netz()).alle()).isEmpty();
        assertThat(stand.aktuell().gedeckt()).isTrue();
    }

    @Test
    void auf_einen_veralteten_Stand_gebaut_wird_nichts_geschrieben() {
        Sache sache = new Schluessel(Knotenart.PROJEKT, "bahnstadt");
        Zustand jetzt = stand.aktuell().netz().zustand(sache);
        assertThat(jetzt).isNotNull();
        long vorgaenge = stand.aktuell().vorgaenge();
        Zustand nie = new Zustand(Map.of(Merkmal.KENNUNG, "bahnstadt", Merkmal.NAME, "So hieß es nie"), jetzt.belege());
        Aenderung veraltet = new Aenderung(sache, nie, zustand("Neuer Name", Belegart.BELEGT));
        assertThatThrownBy(() -> schreibe(List.of(veraltet))).isInstanceOf(NetzUeberholt.class);
        assertThatThrownBy(() -> importe.schreibe(List.of(new Importe.Import(vorgang(vorgaenge), List.of()))))
                .isInstanceOf(NetzUeberholt.class);
        stand.aktualisiere();
        assertThat(stand.aktuell().netz().zustand(sache)).isEqualTo(jetzt);
        assertThat(stand.aktuell().vorgaenge()).isEqualTo(vorgaenge);
    }

    @Test
    void was_andere_am_selben_Knoten_fuehren_bleibt_beim_Aendern_stehen() {
        Zustand neu = zustand("Probe", Belegart.BELEGT);
        schreibe(List.of(new Aenderung(PROJEKT, null, neu)));
        datenbank
                .executableQuery("MATCH (p:Projekt {kennung: 'probe'}) SET p.eigenes = 'bleibt'")
                .execute();
        Zustand anders = zustand("Andere Probe", Belegart.BELEGT);
        stand.aktualisiere();
        schreibe(List.of(new Aenderung(PROJEKT, neu, anders)));
        assertThat(datenbank
                        .executableQuery("MATCH (p:Projekt {kennung: 'probe'}) RETURN p.eigenes AS e, p.name AS n")
                        .execute()
                        .records()
                        .get(0)
                        .asMap())
                .isEqualTo(Map.of("e", "bleibt", "n", "Andere Probe"));
        schreibe(List.of(new Aenderung(PROJEKT, anders, null)));
    }

    @Test
    void Belege_fuer_einzelne_Merkmale_kommen_und_gehen_einzeln_auch_von_Hand_geschriebene() {
        Zustand neu = mitBelegen(Map.of(Merkmal.KOSTEN, "B2", Merkmal.AB, "C2"));
        schreibe(List.of(new Aenderung(PROJEKT, null, neu)));
        assertThat(stand.aktuell().netz().zustand(PROJEKT)).isEqualTo(neu);
        assertThat(belege()).isEqualTo(1);
        datenbank
                .executableQuery(
                        "MATCH (b:Beleg {sache: 'Projekt/probe'}) CREATE (h:Beleg {sache: b.sache, quelle: b.quelle, art: b.art, begruendung: b.begruendung, urheber: b.urheber, vorgang: b.vorgang, merkmal: 'status', fundstelle: 'D2'})")
                .execute();
        stand.aktualisiere();
        stand.aktualisiere();
        Zustand vonHand = mitBelegen(Map.of(Merkmal.KOSTEN, "B2", Merkmal.AB, "C2", Merkmal.STATUS, "D2"));
        assertThat(stand.aktuell().netz().zustand(PROJEKT)).isEqualTo(vonHand);
        Zustand weniger = mitBelegen(Map.of(Merkmal.KOSTEN, "B2", Merkmal.STATUS, "D2"));
        schreibe(List.of(new Aenderung(PROJEKT, vonHand, weniger)));
        assertThat(stand.aktuell().netz().zustand(PROJEKT)).isEqualTo(weniger);
        schreibe(List.of(new Aenderung(PROJEKT, weniger, null)));
        assertThat(belege()).isZero();
        assertThat(stand.aktuell().gedeckt()).isTrue();
    }

    private static Zustand mitBelegen(Map<Merkmal, String> fundstellen) {
        Zustand ohne = zustand("Probe", Belegart.BELEGT);
        List<Beleg> belege = new ArrayList<>(ohne.belege());
        fundstellen.forEach((merkmal, ort) ->
                belege.add(new Beleg("bz-isek-2018", ort, Belegart.BELEGT, "weil", "Test", "v0", merkmal)));
        return new Zustand(ohne.merkmale(), belege);
    }

    private long belege() {
        return datenbank
                .executableQuery("MATCH (b:Beleg {sache: 'Projekt/probe'}) RETURN count(b) AS n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private void schreibe(List<Aenderung> aenderungen) {
        importe.schreibe(List.of(new Importe.Import(vorgang(stand.aktuell().vorgaenge() + 1), aenderungen)));
        stand.aktualisiere();
    }

    private static Vorgang vorgang(long nummer) {
        return new Vorgang(nummer, Vorgang.Art.EINLESEN, Instant.now(), "Test", null, null);
    }

    private static Zustand zustand(String name, Belegart art) {
        Beleg beleg = new Beleg("bz-isek-2018", "Probe", art, "weil", "Test", "v0");
        return new Zustand(
                Map.of(Merkmal.KENNUNG, "probe", Merkmal.NAME, name, Merkmal.ALIASE, List.of("P")), List.of(beleg));
    }
}
