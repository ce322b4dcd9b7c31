package de.zielnetz.netz;

import static de.zielnetz.netz.Knotenart.AKTEUR;
import static de.zielnetz.netz.Knotenart.CHANCE;
import static de.zielnetz.netz.Knotenart.DATENBESTAND;
import static de.zielnetz.netz.Knotenart.DRUCKSACHE;
import static de.zielnetz.netz.Knotenart.GESETZ;
import static de.zielnetz.netz.Knotenart.GREMIUM;
import static de.zielnetz.netz.Knotenart.HANDLUNGSFELD;
import static de.zielnetz.netz.Knotenart.HERAUSFORDERUNG;
import static de.zielnetz.netz.Knotenart.INDIKATOR;
import static de.zielnetz.netz.Knotenart.KRITERIUM;
import static de.zielnetz.netz.Knotenart.LEITZIEL;
import static de.zielnetz.netz.Knotenart.MASSNAHME;
import static de.zielnetz.netz.Knotenart.PFLICHT;
import static de.zielnetz.netz.Knotenart.PROJEKT;
import static de.zielnetz.netz.Knotenart.QUELLE;
import static de.zielnetz.netz.Knotenart.RISIKO;
import static de.zielnetz.netz.Knotenart.ROLLE;
import static de.zielnetz.netz.Knotenart.SCHWAECHE;
import static de.zielnetz.netz.Knotenart.STAERKE;
import static de.zielnetz.netz.Knotenart.STRATEGIE;
import static de.zielnetz.netz.Knotenart.STRATEGISCHES_ZIEL;
import static de.zielnetz.netz.Knotenart.TECHNOLOGIE;
import static de.zielnetz.netz.Knotenart.TERMIN;
import static de.zielnetz.netz.Knotenart.THEMA;
import static de.zielnetz.netz.Knotenart.VERFAHREN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A kind of relationship: a closed list. The type in Neo4j bears the same name. Each can have GELTUNG, AB, BIS and ANMERKUNG. */
public enum Kantenart {
    GEHOERT_ZU("gehört zu", "umfasst", von(PROJEKT, THEMA), nach(HANDLUNGSFELD)),
    TRAEGT_BEI_ZU("trägt bei zu", "wird getragen von", von(PROJEKT), nach(STRATEGISCHES_ZIEL, LEITZIEL)),
    DIENT("dient", "ist Zweck von", von(STRATEGISCHES_ZIEL, STRATEGIE), nach(LEITZIEL, STRATEGIE)),
    VERANTWORTET(
            "verantwortet",
            "wird verantwortet von",
            von(AKTEUR, ROLLE),
            nach(PROJEKT, STRATEGIE, THEMA, VERFAHREN, MASSNAHME)),
    SICHERT("sichert die Einhaltung von", "Einhaltung gesichert von", von(AKTEUR, ROLLE), nach(STRATEGIE, VERFAHREN)),
    WIRKT_MIT_AN(
            "wirkt mit an",
            "unter Mitwirkung von",
            von(AKTEUR, ROLLE, GREMIUM),
            nach(PROJEKT, STRATEGIE, THEMA, VERFAHREN, TERMIN)),
    ERARBEITET("erarbeitet", "wird erarbeitet von", von(AKTEUR), nach(STRATEGIE)),
    FOERDERT("fördert", "wird gefördert von", von(AKTEUR), nach(PROJEKT)),
    HAENGT_AB_VON("hängt ab von", "ist Voraussetzung für", von(PROJEKT), nach(PROJEKT)),
    BERUEHRT("berührt", "wird berührt von", von(PROJEKT), nach(PROJEKT)),
    TEIL_VON(
            "ist Teil von",
            "hat als Teil",
            von(AKTEUR, ROLLE, GREMIUM, STRATEGIE, VERFAHREN, TERMIN, QUELLE, THEMA, MASSNAHME),
            nach(AKTEUR, GREMIUM, STRATEGIE, VERFAHREN, THEMA, MASSNAHME)),
    ENTHAELT(
            "enthält",
            "ist enthalten in",
            von(STRATEGIE, LEITZIEL, THEMA, HANDLUNGSFELD),
            nach(LEITZIEL, STRATEGISCHES_ZIEL, HANDLUNGSFELD, PROJEKT, MASSNAHME, TECHNOLOGIE, THEMA)),
    FOLGT_AUF(
            "folgt auf",
            "geht voraus",
            von(DRUCKSACHE, VERFAHREN, STRATEGIE),
            nach(DRUCKSACHE, VERFAHREN, STRATEGIE, MASSNAHME)),
    REAGIERT_AUF("reagiert auf", "gibt Anlass zu", von(STRATEGIE), nach(GESETZ, STRATEGIE)),
    SETZT_UM("setzt um", "wird umgesetzt durch", von(STRATEGIE, PROJEKT), nach(MASSNAHME, STRATEGIE)),
    BEAUFTRAGT(
            "beauftragt", "im Auftrag von", von(STRATEGIE, MASSNAHME, DRUCKSACHE), nach(STRATEGIE, AKTEUR, MASSNAHME)),
    BERUHT_AUF(
            "beruht auf",
            "ist Grundlage von",
            von(STRATEGIE, THEMA, VERFAHREN, AKTEUR, INDIKATOR, HERAUSFORDERUNG),
            nach(STRATEGIE, VERFAHREN, QUELLE, AKTEUR, DRUCKSACHE, TECHNOLOGIE)),
    PRAEGT("prägt aus", "wird ausgeprägt von", von(STRATEGIE, AKTEUR), nach(HANDLUNGSFELD, THEMA)),
    VERFOLGT(
            "verfolgt",
            "wird verfolgt von",
            von(STRATEGIE, AKTEUR, THEMA, STRATEGISCHES_ZIEL, HANDLUNGSFELD),
            nach(THEMA, STRATEGISCHES_ZIEL, CHANCE, MASSNAHME)),
    REGELT(
            "regelt",
            "wird geregelt von",
            von(GESETZ, STRATEGIE, MASSNAHME),
            nach(THEMA, AKTEUR, VERFAHREN, PROJEKT, TECHNOLOGIE)),
    ERLAESST("erlässt", "wird erlassen von", von(AKTEUR), nach(GESETZ)),
    LEITET("leitet", "wird geleitet von", von(ROLLE, AKTEUR), nach(GREMIUM, AKTEUR)),
    MITGLIED_IN("ist Mitglied in", "hat als Mitglied", von(ROLLE, AKTEUR), nach(GREMIUM)),
    NIMMT_WAHR("nimmt wahr", "wird wahrgenommen von", von(ROLLE, AKTEUR), nach(ROLLE)),
    VERTRITT("vertritt", "wird vertreten von", von(ROLLE), nach(AKTEUR)),
    BERICHTET_AN("berichtet an", "erhält Bericht von", von(ROLLE, AKTEUR, VERFAHREN), nach(ROLLE, AKTEUR, GREMIUM)),
    KOORDINIERT(
            "koordiniert",
            "wird koordiniert von",
            von(ROLLE, AKTEUR, GREMIUM),
            nach(AKTEUR, ROLLE, STRATEGIE, GREMIUM, STRATEGISCHES_ZIEL, THEMA)),
    BUENDELT("bündelt", "wird gebündelt von", von(AKTEUR, ROLLE), nach(THEMA)),
    GIBT_VOR("gibt vor", "wird vorgegeben von", von(AKTEUR), nach(THEMA)),
    UNTERSTUETZT(
            "unterstützt",
            "wird unterstützt von",
            von(AKTEUR, ROLLE, MASSNAHME),
            nach(ROLLE, AKTEUR, GREMIUM, THEMA, STRATEGISCHES_ZIEL, STRATEGIE)),
    ARBEITET_ZUSAMMEN_MIT(
            "arbeitet zusammen mit",
            "arbeitet zusammen mit",
            von(AKTEUR, ROLLE, GREMIUM, STRATEGIE),
            nach(AKTEUR, ROLLE, GREMIUM)),
    VERBINDET("verbindet", "ist verbunden durch", von(ROLLE, GREMIUM), nach(AKTEUR)),
    IST_ANSPRECHPARTNER_FUER(
            "ist Ansprechpartner für", "hat als Ansprechpartner", von(ROLLE, AKTEUR), nach(ROLLE, AKTEUR, THEMA)),
    BENENNT("benennt", "wird benannt von", von(AKTEUR, VERFAHREN), nach(ROLLE, AKTEUR)),
    FUEHRT_DURCH("führt durch", "wird durchgeführt von", von(ROLLE, GREMIUM, AKTEUR), nach(VERFAHREN, TERMIN, THEMA)),
    NUTZT(
            "nutzt",
            "wird genutzt von",
            von(PROJEKT, HANDLUNGSFELD, STRATEGISCHES_ZIEL, VERFAHREN, THEMA, AKTEUR, STRATEGIE),
            nach(TECHNOLOGIE, DATENBESTAND, KRITERIUM, INDIKATOR, MASSNAHME, STAERKE)),
    STELLT_BEREIT("stellt bereit", "wird bereitgestellt von", von(PROJEKT, AKTEUR), nach(DATENBESTAND, TECHNOLOGIE)),
    BEGEGNET(
            "begegnet",
            "wird beantwortet von",
            von(STRATEGISCHES_ZIEL, STRATEGIE, MASSNAHME, CHANCE, AKTEUR, PROJEKT, HANDLUNGSFELD, THEMA),
            nach(RISIKO, SCHWAECHE, HERAUSFORDERUNG)),
    BEDROHT("bedroht", "wird bedroht von", von(RISIKO, SCHWAECHE), nach(LEITZIEL, STRATEGISCHES_ZIEL, THEMA, PROJEKT)),
    BETRIFFT(
            "betrifft",
            "ist betroffen von",
            von(RISIKO, CHANCE, STAERKE, SCHWAECHE, HERAUSFORDERUNG, TECHNOLOGIE, THEMA),
            nach(AKTEUR, THEMA, TECHNOLOGIE, RISIKO)),
    VERURSACHT("verursacht", "wird verursacht von", von(SCHWAECHE, HERAUSFORDERUNG), nach(SCHWAECHE, RISIKO)),
    NUETZT("nützt", "hat Nutzen von", von(STRATEGISCHES_ZIEL, STRATEGIE, DATENBESTAND, PROJEKT), nach(AKTEUR)),
    MISST(
            "misst",
            "wird gemessen durch",
            von(INDIKATOR),
            nach(AKTEUR, CHANCE, STRATEGISCHES_ZIEL, LEITZIEL, PROJEKT, STRATEGIE, HANDLUNGSFELD)),
    BEHANDELT(
            "behandelt",
            "wird behandelt von",
            von(DRUCKSACHE, STRATEGIE, QUELLE),
            nach(STRATEGIE, MASSNAHME, TECHNOLOGIE, DATENBESTAND, THEMA, HERAUSFORDERUNG, HANDLUNGSFELD, INDIKATOR)),
    VORGELEGT("vorgelegt an", "hat erhalten", von(DRUCKSACHE, STRATEGIE), nach(GREMIUM, AKTEUR)),
    BESCHLIESST("beschließt", "wird beschlossen von", von(GREMIUM), nach(STRATEGIE, DRUCKSACHE)),
    VEROEFFENTLICHT(
            "veröffentlicht", "wird veröffentlicht von", von(AKTEUR), nach(STRATEGIE, QUELLE, INDIKATOR, DRUCKSACHE)),
    PRUEFT("prüft", "wird geprüft durch", von(VERFAHREN), nach(STRATEGIE, VERFAHREN, THEMA, HANDLUNGSFELD, PROJEKT)),
    HAT_TERMIN(
            "hat Termin",
            "ist Termin von",
            von(STRATEGIE, DRUCKSACHE, VERFAHREN, THEMA, GREMIUM, PROJEKT),
            nach(TERMIN)),
    HAT_PFLICHT("hat die Pflicht", "ist Pflicht von", von(ROLLE, AKTEUR, GREMIUM), nach(PFLICHT)),
    GILT_FUER(
            "gilt für",
            "ist Gegenstand von",
            von(PFLICHT),
            nach(STRATEGIE, PROJEKT, MASSNAHME, THEMA, VERFAHREN, GREMIUM, TERMIN)),
    BESTEHT_GEGENUEBER("besteht gegenüber", "kann verlangen", von(PFLICHT), nach(ROLLE, AKTEUR, GREMIUM));

    /** What every relationship can have beside its Belege. */
    public static final Set<Merkmal> MERKMALE =
            Collections.unmodifiableSet(EnumSet.of(Merkmal.GELTUNG, Merkmal.AB, Merkmal.BIS, Merkmal.ANMERKUNG));

    private final String hin;
    private final String her;
    private final Set<Knotenart> von;
    private final Set<Knotenart> nach;

    Kantenart(String hin, String her, Set<Knotenart> von, Set<Knotenart> nach) {
        this.hin = hin;
        this.her = her;
        this.von = von;
        this.nach = nach;
    }

    /** The verb read from the start to the end: {@code gehört zu}. */
    public String hin() {
        return hin;
    }

    /** The verb read from the end to the start: {@code umfasst}. */
    public String her() {
        return her;
    }

    /** The kinds it may start at. */
    public Set<Knotenart> von() {
        return von;
    }

    /** The kinds it may end at. */
    public Set<Knotenart> nach() {
        return nach;
    }

    public boolean verbindet(Knotenart start, Knotenart ende) {
        return von.contains(start) && nach.contains(ende);
    }

    private static Set<Knotenart> von(Knotenart... arten) {
        return nach(arten);
    }

    private static Set<Knotenart> nach(Knotenart... arten) {
        return Collections.unmodifiableSet(EnumSet.copyOf(List.of(arten)));
    }
}
