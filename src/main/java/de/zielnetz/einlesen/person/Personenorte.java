package de.zielnetz.einlesen.person;

import static de.zielnetz.einlesen.person.Umgang.BENENNUNG;
import static de.zielnetz.einlesen.person.Umgang.DATEINAME;
import static de.zielnetz.einlesen.person.Umgang.EIGENKENNUNG;
import static de.zielnetz.einlesen.person.Umgang.ENTFERNEN;
import static de.zielnetz.einlesen.person.Umgang.ERSETZEN;
import static de.zielnetz.einlesen.person.Umgang.FREITEXT;
import static de.zielnetz.einlesen.person.Umgang.JOURNAL;
import static de.zielnetz.einlesen.person.Umgang.KEINE_PERSON;
import static de.zielnetz.einlesen.person.Umgang.KENNUNG;
import static de.zielnetz.einlesen.person.Umgang.PLAN;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one list of all that is stored, and whether a person may stand there. Erasure walks it; a test fails for a stored text or file
 * that is not in it.
 */
final class Personenorte {

    private static final String KENNUNG_DER_KANTE = "kennung";

    /** At every node and relationship of the net: the best art of its Belege. */
    private static final String BELEGART = "belegart";

    private static final Set<String> KANTEN =
            Stream.of(Kantenart.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** Where a kennung stands without its kind, and of which it is. */
    private static final Map<String, Knotenart> ALLEIN = Map.of(
            "Erledigung.pflicht", Knotenart.PFLICHT,
            "Bestaetigung.projekt", Knotenart.PROJEKT,
            "Bestaetigungslink.projekt", Knotenart.PROJEKT,
            "Messreihe.indikatoren", Knotenart.INDIKATOR);

    /** Beside the net: by label or type, then by property. */
    private static final Map<String, Map<String, Umgang>> NEBEN_DEM_NETZ = new HashMap<>();

    static {
        ort("Beleg", ERSETZEN, "fundstelle", "fundstellen", "begruendung", "urheber");
        ort("Beleg", KENNUNG, "sache", "sachen", "quelle", "name");
        ort("Beleg", KEINE_PERSON, "art", "vorgang", "merkmal", "merkmale");
        ort("Vorgang", ERSETZEN, "urheber", "anmerkung", "freigabe");
        ort("Vorgang", DATEINAME, "datei", "plan");
        ort("Vorgang", KEINE_PERSON, "kennung", "name", "nummer", "art", "zeit", "hash", "hebtAuf", "aenderungen");
        ort("Aenderung", JOURNAL, "alt", "neu");
        ort("Aenderung", KENNUNG, "an", "bei", "sachen", "name", "von", "nach");
        ort("Aenderung", KEINE_PERSON, "vorgang", "taten", "nummer", "anzahl");
        ort("Einleseplan", ERSETZEN, "urheber");
        ort("Einleseplan", PLAN, "plan");
        ort("Einleseplan", BENENNUNG, "kennung");
        ort("Einleseplan", KEINE_PERSON, "zeit", "version");
        ort("EigeneFrage", ERSETZEN, "urheber");
        ort("EigeneFrage", FREITEXT, "titel", "beschreibung", "dokument", "vorgaben");
        ort("EigeneFrage", BENENNUNG, "kennung");
        ort("EigeneFrage", KEINE_PERSON, "geteilt", "zeit", "version");
        ort("Vorschau", ENTFERNEN, "kennung", "datei", "inhalt", "plan", "urheber");
        ort(
                "Vorschau",
                ENTFERNEN,
                "korrigierte",
                "korrekturen",
                "vorgaenge",
                "fingerabdruck",
                "gueltigBis",
                "gewaehlt",
                "version");
        ort("Korb", ERSETZEN, "urheber", "bearbeitung");
        ort("Korb", KEINE_PERSON, "kennung", "geaendert", "version");
        ort("Vorschlag", ERSETZEN, "urheber", "anmerkung", "bearbeitung");
        ort("Vorschlag", KEINE_PERSON, "kennung", "zeit", "version");
        ort("Bewertung", ERSETZEN, "urheber", "begruendung");
        ort("Bewertung", KENNUNG, "kandidat", "kriterium");
        ort("Bewertung", KEINE_PERSON, "kennung", "reihe", "nummer", "wert", "zeit", "version");
        ort("Bewertungsstand", KENNUNG, "kandidat");
        ort("Bewertungsstand", KEINE_PERSON, "geschlossen", "oeffentlich", "anzahl", "version");
        ort("Skala", FREITEXT, "stufen");
        ort("Skala", KEINE_PERSON, "kennung", "version");
        ort("Erledigung", ERSETZEN, "urheber", "anmerkung");
        ort("Erledigung", KENNUNG, "pflicht");
        ort("Erledigung", KEINE_PERSON, "kennung", "am", "fuer", "zeit", "version");
        ort("Bestaetigung", ERSETZEN, "urheber", "angenommenVon");
        ort("Bestaetigung", KENNUNG, "projekt");
        ort("Bestaetigung", KEINE_PERSON, "kennung", "link", "stand", "zeit", "version");
        ort("Bestaetigungslink", ERSETZEN, "urheber", "empfaenger");
        ort("Bestaetigungslink", KENNUNG, "projekt");
        ort("Bestaetigungslink", KEINE_PERSON, "kennung", "zeit", "bis", "stand", "version");
        ort("Linkgeheimnis", KEINE_PERSON, "kennung", "wert", "version"); // random
        ort("Messreihe", ERSETZEN, "urheber");
        ort("Messreihe", FREITEXT, "titel", "beschreibung", "zielquelle", "frage", "feld");
        ort("Messreihe", KENNUNG, "indikatoren");
        ort("Messreihe", EIGENKENNUNG, "kennung");
        ort("Messreihe", KEINE_PERSON, "einheit", "richtung", "zielwert", "zieltag", "toleranz");
        ort("Messreihe", KEINE_PERSON, "zeit", "version");
        ort("Messwert", ERSETZEN, "urheber", "quelltext", "fundstelle", "begruendung", "anmerkung");
        ort("Messwert", EIGENKENNUNG, "kennung", "reihe");
        ort("Messwert", KEINE_PERSON, "tag", "wert", "vonAnzahl", "belegart", "herkunft");
        ort("Messwert", KENNUNG, "quelle");
        ort("Messwert", KEINE_PERSON, "wissensstand", "gueltigAm", "zeit", "version");
        ort("Rueckblick", ERSETZEN, "urheber", "eingefrorenVon");
        ort("Rueckblick", FREITEXT, "titel", "stellungnahme", "anpassungen", "zahlen", "befunde");
        ort("Rueckblick", KEINE_PERSON, "kennung", "strategie", "von", "bis", "naechster", "eingefrorenUm");
        ort("Rueckblick", KEINE_PERSON, "wissensstand", "gueltigAm", "zeit", "version");
        ort("Rueckblicknachtrag", ERSETZEN, "urheber");
        ort("Rueckblicknachtrag", FREITEXT, "text");
        ort("Rueckblicknachtrag", KEINE_PERSON, "kennung", "rueckblick", "zeit", "version");
        ort("Planmassnahme", ERSETZEN, "urheber", "anmerkung");
        ort("Planmassnahme", FREITEXT, "titel", "beschreibung", "pilot", "foerderung", "kriterien");
        ort("Planmassnahme", KENNUNG, "gegenstaende", "federfuehrung", "partner");
        ort("Planmassnahme", EIGENKENNUNG, "kennung");
        ort("Planmassnahme", KEINE_PERSON, "strategie", "termin", "kosten", "status", "vorgang");
        ort("Planmassnahme", KEINE_PERSON, "zeit", "version");
        ort("Berichtseinleitung", ERSETZEN, "text", "urheber");
        ort("Berichtseinleitung", KEINE_PERSON, "kennung", "zeit", "version");
        ort("Berichtsbild", ERSETZEN, "alternativtext", "urheber");
        ort("Berichtsbild", BENENNUNG, "kennung");
        // The pixels alone: what a camera wrote beside them is gone.
        ort("Berichtsbild", KEINE_PERSON, "inhalt", "zeit", "version");
        // Sealed: nobody but the browser whose session it is can open it, and it goes within a day.
        ort("Sitzung", KEINE_PERSON, "kennung", "inhalt", "bis", "laengstens", "version");
        ort("Idee", ERSETZEN, "einreicher", "urheber", "geaendertVon");
        ort("Idee", FREITEXT, "titel", "text");
        ort("Idee", KENNUNG, "handlungsfelder", "strategischeZiele", "leitziele", "technologien", "haengtAbVon");
        ort("Idee", KENNUNG, "verantwortliche", "mitwirkende", "foerderer", "projekt");
        ort("Idee", KEINE_PERSON, "kennung", "kosten", "ab", "bis", "oeffentlich", "zustand", "angelegt", "geaendert");
        ort("Idee", KEINE_PERSON, "vorgang", "version");
        ort("Ideenschritt", ERSETZEN, "urheber", "begruendung");
        ort("Ideenschritt", KEINE_PERSON, "kennung", "idee", "von", "nach", "zeit", "punkt", "version");
        ort("Gremiensitzung", ERSETZEN, "urheber", "anmerkung");
        ort("Gremiensitzung", KENNUNG, "gremium");
        ort("Gremiensitzung", KEINE_PERSON, "kennung", "datum", "oeffentlich", "geaendert", "version");
        ort("Tagesordnungspunkt", ERSETZEN, "begruendung", "entschiedenVon");
        ort("Tagesordnungspunkt", FREITEXT, "titel");
        ort("Tagesordnungspunkt", KENNUNG, "drucksache");
        ort("Tagesordnungspunkt", KEINE_PERSON, "kennung", "sitzung", "nummer", "idee", "ergebnis", "entschieden");
        ort("Tagesordnungspunkt", KEINE_PERSON, "dafuer", "dagegen", "enthalten", "version");
        ort("Kommentar", ERSETZEN, "text", "urheber", "erledigtVon");
        ort("Kommentar", KENNUNG, "an", "rollen");
        ort("Kommentar", KEINE_PERSON, "kennung", "antwortAuf", "oeffentlich", "zeit", "erledigt", "version");
        ort("Stand", KEINE_PERSON, "kennung", "vorgaenge", "abdruck");
        ort("Nebenbuch", KEINE_PERSON, "kennung", "buchungen");
        ort("__Neo4jMigration", KEINE_PERSON, "version", "description", "source", "type", "checksum", "repeatable");
        ort("__Neo4jMigration", KEINE_PERSON, "migrationTarget", "flyway_failed", "flyway_installed_rank");
        ort("__Neo4jMigrationsLock", KEINE_PERSON, "id", "name", "lockedAt", "lockedBy");
        ort("MIGRATED_TO", ERSETZEN, "by", "connectedAs"); // whoever started the program on the machine
        ort("MIGRATED_TO", KEINE_PERSON, "at", "in");
        ort("REPEATED", ERSETZEN, "by", "connectedAs");
        ort("REPEATED", KEINE_PERSON, "at", "in", "checksum");
    }

    /**
     * A file of the data folder.
     *
     * @param pfad within the folder
     * @param ohnePerson why no name is left in it
     */
    record Ablage(Pattern pfad, String ohnePerson) {

        Ablage(String pfad, String ohnePerson) {
            this(Pattern.compile(pfad), ohnePerson);
        }
    }

    /** What stands in the data folder of the embedded database. */
    static final List<Ablage> DATEIEN = List.of(
            new Ablage("neo4j-passwort", "Passwort, von Zielnetz ausgedacht"),
            new Ablage("(data/dbms|certificates|import|plugins|run|licenses|lib|conf)/.*", "Zugang und Einrichtung"),
            new Ablage("data/databases/(store_lock|neo4j/(database_lock|id-buffer.*))", "leer"),
            new Ablage("data/databases/system/.*", "Zugang: der eine Benutzer neo4j"),
            new Ablage("data/transactions/system/.*", "Zugang: der eine Benutzer neo4j"),
            new Ablage("data/(server_id|databases/neo4j/neostore|databases/neo4j/.*\\.id)", "Zahlen"),
            new Ablage(
                    "data/databases/neo4j/neostore\\.(nodestore|relationship|counts|indexstats|labeltoken|labelscan|schemastore).*",
                    "Kanten, Zahlen und Namen aus dem Metamodell"),
            new Ablage(
                    "data/databases/neo4j/neostore\\.propertystore\\.db\\.index.*",
                    "Namen der Eigenschaften, siehe oben"),
            new Ablage(
                    "data/databases/neo4j/neostore\\.propertystore\\.db(\\.strings|\\.arrays)?",
                    "Freies wird überschrieben"),
            new Ablage("data/databases/neo4j/schema/index/.*", "mit dem Namen darin neu gebaut"),
            new Ablage("data/transactions/neo4j/.*", "ältere werden entfernt"),
            new Ablage("logs/.*", "Meldungen der Datenbank über sich selbst"));

    private Personenorte() {}

    private static void ort(String traeger, Umgang umgang, String... eigenschaften) {
        Map<String, Umgang> seine = NEBEN_DEM_NETZ.computeIfAbsent(traeger, t -> new HashMap<>());
        for (String eigenschaft : eigenschaften) {
            seine.put(eigenschaft, umgang);
        }
    }

    /**
     * What happens at this place.
     *
     * @param traeger the labels of the node, or the type of the relationship
     * @return null where the list does not know it: somebody else wrote it
     */
    static @Nullable Umgang umgang(Collection<String> traeger, String eigenschaft) {
        for (String einer : traeger) {
            Merkmal merkmal = Merkmal.mitSchluessel(eigenschaft);
            Knotenart art = Knotenart.mitLabel(einer);
            if (art != null && merkmal != null && art.merkmale().contains(merkmal)) {
                return umgang(merkmal);
            }
            if (BELEGART.equals(eigenschaft) && (art != null || KANTEN.contains(einer))) {
                return KEINE_PERSON;
            }
            if (KANTEN.contains(einer)) {
                return KENNUNG_DER_KANTE.equals(eigenschaft)
                        ? KENNUNG
                        : merkmal != null && Kantenart.MERKMALE.contains(merkmal) ? umgang(merkmal) : null;
            }
            Map<String, Umgang> seine = NEBEN_DEM_NETZ.get(einer);
            if (seine != null && seine.containsKey(eigenschaft)) {
                return seine.get(eigenschaft);
            }
        }
        return null;
    }

    /** Of which kind a kennung is that stands alone at this place, without the kind before it; most are of sources. */
    static Knotenart art(Collection<String> traeger, String eigenschaft) {
        return traeger.stream()
                .map(einer -> ALLEIN.get(einer + "." + eigenschaft))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Knotenart.QUELLE);
    }

    /** Places beside the net that are dealt with in one of these ways: {@code Vorgang.anmerkung}. */
    static Set<String> nebenDemNetz(Set<Umgang> arten) {
        return NEBEN_DEM_NETZ.entrySet().stream()
                .flatMap(traeger -> traeger.getValue().entrySet().stream()
                        .filter(ort -> arten.contains(ort.getValue()))
                        .map(ort -> traeger.getKey() + "." + ort.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What happens at this property of the net. */
    static Umgang umgang(Merkmal merkmal) {
        return switch (merkmal) {
            case ANSPRECHPARTNER, URHEBER, HINWEISE, ANMERKUNG -> ERSETZEN;
            case DATEI -> DATEINAME;
            case NAME, ALIASE, KURZ -> BENENNUNG;
            case KENNUNG -> KENNUNG;
            case BESCHREIBUNG,
                    URL,
                    STATUS,
                    FINANZIERUNG,
                    NUTZEN,
                    ZIELGRUPPE,
                    MEILENSTEINE,
                    RAUMBEZUG,
                    KOSTENRAHMEN,
                    WIRKUNG,
                    RISIKEN,
                    RECHTSGRUNDLAGEN,
                    BESCHLUESSE,
                    VORGEHEN -> FREITEXT;
            case ART,
                    NUMMER,
                    GRUPPE,
                    GELTUNG,
                    AB,
                    BIS,
                    DATUM,
                    PRIORITAET,
                    KOSTEN,
                    WERT,
                    VON_ANZAHL,
                    EINHEIT,
                    SCHWERPUNKT,
                    TURNUS,
                    ERSTMALS -> KEINE_PERSON;
        };
    }
}
