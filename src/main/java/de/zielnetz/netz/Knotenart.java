package de.zielnetz.netz;

import static de.zielnetz.netz.Merkmal.ANSPRECHPARTNER;
import static de.zielnetz.netz.Merkmal.ART;
import static de.zielnetz.netz.Merkmal.BESCHLUESSE;
import static de.zielnetz.netz.Merkmal.DATEI;
import static de.zielnetz.netz.Merkmal.DATUM;
import static de.zielnetz.netz.Merkmal.EINHEIT;
import static de.zielnetz.netz.Merkmal.ERSTMALS;
import static de.zielnetz.netz.Merkmal.FINANZIERUNG;
import static de.zielnetz.netz.Merkmal.GRUPPE;
import static de.zielnetz.netz.Merkmal.HINWEISE;
import static de.zielnetz.netz.Merkmal.KOSTEN;
import static de.zielnetz.netz.Merkmal.KOSTENRAHMEN;
import static de.zielnetz.netz.Merkmal.KURZ;
import static de.zielnetz.netz.Merkmal.MEILENSTEINE;
import static de.zielnetz.netz.Merkmal.NUMMER;
import static de.zielnetz.netz.Merkmal.NUTZEN;
import static de.zielnetz.netz.Merkmal.PRIORITAET;
import static de.zielnetz.netz.Merkmal.RAUMBEZUG;
import static de.zielnetz.netz.Merkmal.RECHTSGRUNDLAGEN;
import static de.zielnetz.netz.Merkmal.RISIKEN;
import static de.zielnetz.netz.Merkmal.SCHWERPUNKT;
import static de.zielnetz.netz.Merkmal.STATUS;
import static de.zielnetz.netz.Merkmal.TURNUS;
import static de.zielnetz.netz.Merkmal.URHEBER;
import static de.zielnetz.netz.Merkmal.URL;
import static de.zielnetz.netz.Merkmal.VON_ANZAHL;
import static de.zielnetz.netz.Merkmal.VORGEHEN;
import static de.zielnetz.netz.Merkmal.WERT;
import static de.zielnetz.netz.Merkmal.WIRKUNG;
import static de.zielnetz.netz.Merkmal.ZIELGRUPPE;
import static de.zielnetz.netz.Zeitsinn.DASEIN;
import static de.zielnetz.netz.Zeitsinn.LAUFZEIT;
import static de.zielnetz.netz.Zeitsinn.ZEITPUNKT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of node: a closed list. The label in Neo4j and the type in GraphQL bear the same name. */
public enum Knotenart {
    LEITZIEL("Leitziel", "Leitziel", "Leitziele", DASEIN, NUMMER),
    STRATEGISCHES_ZIEL("StrategischesZiel", "strategisches Ziel", "strategische Ziele", DASEIN, NUMMER, GRUPPE),
    HANDLUNGSFELD("Handlungsfeld", "Handlungsfeld", "Handlungsfelder", DASEIN, NUMMER, SCHWERPUNKT),
    PROJEKT(
            "Projekt",
            "Projekt",
            "Projekte",
            LAUFZEIT,
            STATUS,
            PRIORITAET,
            KOSTEN,
            FINANZIERUNG,
            NUTZEN,
            ZIELGRUPPE,
            MEILENSTEINE,
            RAUMBEZUG,
            HINWEISE,
            KOSTENRAHMEN,
            WIRKUNG,
            RISIKEN,
            RECHTSGRUNDLAGEN,
            BESCHLUESSE,
            VORGEHEN,
            ANSPRECHPARTNER),
    AKTEUR("Akteur", "Akteur", "Akteure", DASEIN, ART, KURZ),
    STRATEGIE("Strategie", "Strategie", "Strategien", LAUFZEIT, ART, DATUM),
    MASSNAHME("Massnahme", "Maßnahme", "Maßnahmen", LAUFZEIT, ART),
    DRUCKSACHE("Drucksache", "Drucksache", "Drucksachen", ZEITPUNKT, ART, KURZ, DATUM, STATUS),
    GREMIUM("Gremium", "Gremium", "Gremien", DASEIN),
    ROLLE("Rolle", "Rolle", "Rollen", DASEIN, KURZ),
    PFLICHT("Pflicht", "Pflicht", "Pflichten", DASEIN, TURNUS, ERSTMALS),
    KRITERIUM("Kriterium", "Kriterium", "Kriterien", DASEIN),
    RISIKO("Risiko", "Risiko", "Risiken", DASEIN),
    CHANCE("Chance", "Chance", "Chancen", DASEIN),
    STAERKE("Staerke", "Stärke", "Stärken", DASEIN),
    SCHWAECHE("Schwaeche", "Schwäche", "Schwächen", DASEIN),
    HERAUSFORDERUNG("Herausforderung", "Herausforderung", "Herausforderungen", DASEIN),
    TECHNOLOGIE("Technologie", "Technologie", "Technologien", DASEIN, ART),
    DATENBESTAND("Datenbestand", "Datenbestand", "Datenbestände", DASEIN),
    GESETZ("Gesetz", "Gesetz", "Gesetze", DASEIN, KURZ),
    INDIKATOR("Indikator", "Indikator", "Indikatoren", ZEITPUNKT, DATUM, WERT, VON_ANZAHL, EINHEIT),
    TERMIN("Termin", "Termin", "Termine", ZEITPUNKT),
    VERFAHREN("Verfahren", "Verfahren", "Verfahren", LAUFZEIT, ART),
    THEMA("Thema", "Thema", "Themen", DASEIN),
    QUELLE("Quelle", "Quelle", "Quellen", ZEITPUNKT, ART, KURZ, DATUM, URL, URHEBER, DATEI);

    private static final Map<String, Knotenart> NACH_LABEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Knotenart::label, Function.identity()));

    private final String label;
    private final String einzahl;
    private final String mehrzahl;
    private final Zeitsinn zeitsinn;
    private final Set<Merkmal> merkmale;

    Knotenart(String label, String einzahl, String mehrzahl, Zeitsinn zeitsinn, Merkmal... eigene) {
        this.label = label;
        this.einzahl = einzahl;
        this.mehrzahl = mehrzahl;
        this.zeitsinn = zeitsinn;
        EnumSet<Merkmal> alle = EnumSet.copyOf(Merkmal.ALLGEMEINE);
        alle.addAll(List.of(eigene));
        this.merkmale = Collections.unmodifiableSet(alle);
    }

    /** Label in Neo4j and type name in GraphQL, ASCII: {@code Massnahme}. */
    public String label() {
        return label;
    }

    /** As people read it: Maßnahme. */
    public String einzahl() {
        return einzahl;
    }

    public String mehrzahl() {
        return mehrzahl;
    }

    /** What {@code ab} and {@code bis} of a node of this kind mean; those of a relationship always mean when it holds. */
    public Zeitsinn zeitsinn() {
        return zeitsinn;
    }

    /** The properties a node of this kind can have, in the order of {@link Merkmal}. */
    public Set<Merkmal> merkmale() {
        return merkmale;
    }

    /** The kind of this label, or null where Zielnetz knows none. */
    public static @Nullable Knotenart mitLabel(String label) {
        return NACH_LABEL.get(label);
    }
}
