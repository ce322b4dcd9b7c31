package de.zielnetz.netz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property that a node or a relationship can have. Which kind has which: {@link Knotenart} and {@link Kantenart}. */
public enum Merkmal {
    KENNUNG(Typ.TEXT),
    NAME(Typ.TEXT),
    /** Other spellings of the name, as printed. */
    ALIASE(Typ.LISTE),
    BESCHREIBUNG(Typ.TEXT),
    /** What kind of its kind: BESCHLUSS or MITTEILUNG of a Drucksache, UNTERNEHMEN of an Akteur. */
    ART(Typ.TEXT),
    /** The number a document gives; also the order of a list that a document orders. */
    NUMMER(Typ.ZAHL),
    GRUPPE(Typ.TEXT),
    /** BESTEHT, GEPLANT or MOEGLICH; absent where no source says. */
    GELTUNG(Typ.TEXT),
    /** From when the thing holds in the world, as a {@link Datum}. */
    AB(Typ.DATUM),
    /** Until when, inclusive, as a {@link Datum}. */
    BIS(Typ.DATUM),
    DATUM(Typ.DATUM),
    /** Short form, as a council paper's number or a law's abbreviation. */
    KURZ(Typ.TEXT),
    URL(Typ.TEXT),
    URHEBER(Typ.TEXT),
    STATUS(Typ.TEXT),
    PRIORITAET(Typ.TEXT),
    /** Euro. */
    KOSTEN(Typ.DEZIMAL),
    FINANZIERUNG(Typ.TEXT),
    NUTZEN(Typ.TEXT),
    ZIELGRUPPE(Typ.TEXT),
    MEILENSTEINE(Typ.TEXT),
    RAUMBEZUG(Typ.TEXT),
    HINWEISE(Typ.TEXT),
    /** What it costs where a source says so in words only: hoch, noch offen, je nach Ausbau. */
    KOSTENRAHMEN(Typ.TEXT),
    WIRKUNG(Typ.TEXT),
    RISIKEN(Typ.TEXT),
    RECHTSGRUNDLAGEN(Typ.TEXT),
    BESCHLUESSE(Typ.TEXT),
    VORGEHEN(Typ.TEXT),
    /** Persons to ask; only for those who are logged in. */
    ANSPRECHPARTNER(Typ.TEXT),
    /** How a file that was read is called; people write names there, so it is only for those who are logged in. */
    DATEI(Typ.TEXT),
    /** A measured value, in {@link #EINHEIT}. */
    WERT(Typ.DEZIMAL),
    /** The value is one of so many (rank 36 of 82). */
    VON_ANZAHL(Typ.ZAHL),
    EINHEIT(Typ.TEXT),
    /** Is a focus of the strategy. */
    SCHWERPUNKT(Typ.WAHRHEIT),
    /** How often a duty is to be done, as a word of its closed list. */
    TURNUS(Typ.TEXT),
    /** When a duty is due for the first time, as a {@link Datum}: stated, never worked out. */
    ERSTMALS(Typ.DATUM),
    /** A word on a relationship, where its kind alone says too little. */
    ANMERKUNG(Typ.TEXT);

    /** How a value is held: TEXT and DATUM as String, ZAHL as Long, DEZIMAL as Double, WAHRHEIT as Boolean, LISTE as List of String. */
    public enum Typ {
        TEXT,
        DATUM,
        ZAHL,
        DEZIMAL,
        WAHRHEIT,
        LISTE
    }

    /** Every node has these. */
    static final List<Merkmal> ALLGEMEINE = List.of(KENNUNG, NAME, ALIASE, BESCHREIBUNG, GELTUNG, AB, BIS);

    private static final Map<String, Merkmal> NACH_SCHLUESSEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Merkmal::schluessel, Function.identity()));

    private final Typ typ;
    private final String schluessel;

    Merkmal(Typ typ) {
        this.typ = typ;
        String[] teile = name().toLowerCase(Locale.ROOT).split("_");
        this.schluessel = teile.length == 1 ? teile[0] : teile[0] + gross(teile[1]);
    }

    /** Whether only those see it who are logged in; such a property is never searched, filtered or ordered by. */
    public boolean vertraulich() {
        return this == ANSPRECHPARTNER || this == DATEI;
    }

    public Typ typ() {
        return typ;
    }

    /** The name in Neo4j, GraphQL and CSV: {@code vonAnzahl}. */
    public String schluessel() {
        return schluessel;
    }

    /** The property of this name, or null where Zielnetz knows none. */
    public static @org.jspecify.annotations.Nullable Merkmal mitSchluessel(String schluessel) {
        return NACH_SCHLUESSEL.get(schluessel);
    }

    private static String gross(String wort) {
        return wort.substring(0, 1).toUpperCase(Locale.ROOT) + wort.substring(1);
    }
}
