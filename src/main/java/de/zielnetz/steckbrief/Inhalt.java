package de.zielnetz.steckbrief;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of a Steckbrief can say: by what the project is known, one of its properties, or its relationships of one kind. */
public enum Inhalt {
    KENNUNG("Kennung des Projekts"),
    NAME("Name des Projekts", Merkmal.NAME),
    BESCHREIBUNG("Kurzbeschreibung", Merkmal.BESCHREIBUNG),
    HANDLUNGSFELDER("Handlungsfelder", Kantenart.GEHOERT_ZU, Richtung.HIN, Knotenart.HANDLUNGSFELD),
    /** Strategic goals and Leitziele in one column. */
    ZIELE("Ziele", Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.STRATEGISCHES_ZIEL, Knotenart.LEITZIEL),
    STRATEGISCHE_ZIELE("Strategische Ziele", Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.STRATEGISCHES_ZIEL),
    LEITZIELE("Leitziele", Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.LEITZIEL),
    VERANTWORTLICHE("Federführung", Kantenart.VERANTWORTET, Richtung.HER, Knotenart.AKTEUR),
    MITWIRKENDE("Beteiligte und Partner", Kantenart.WIRKT_MIT_AN, Richtung.HER, Knotenart.AKTEUR),
    FOERDERER("Fördermittelgeber", Kantenart.FOERDERT, Richtung.HER, Knotenart.AKTEUR),
    ANSPRECHPARTNER("Ansprechpartner", Merkmal.ANSPRECHPARTNER),
    STATUS("Status", Merkmal.STATUS),
    BEGINN("Beginn", Merkmal.AB),
    ENDE("Ende", Merkmal.BIS),
    /** Beginning and end in one cell. */
    ZEITRAUM("Zeitraum"),
    PRIORITAET("Priorität", Merkmal.PRIORITAET),
    KOSTEN("Kosten in Euro", Merkmal.KOSTEN),
    KOSTENRAHMEN("Kosten in Worten", Merkmal.KOSTENRAHMEN),
    FINANZIERUNG("Finanzierung", Merkmal.FINANZIERUNG),
    ZIELGRUPPE("Zielgruppe", Merkmal.ZIELGRUPPE),
    NUTZEN("Nutzen", Merkmal.NUTZEN),
    MEILENSTEINE("Meilensteine", Merkmal.MEILENSTEINE),
    VORGEHEN("Vorgehen", Merkmal.VORGEHEN),
    WIRKUNG("Wirkung und Indikatoren", Merkmal.WIRKUNG),
    RISIKEN("Risiken", Merkmal.RISIKEN),
    VORAUSSETZUNGEN("Abhängig von", Kantenart.HAENGT_AB_VON, Richtung.HIN, Knotenart.PROJEKT),
    SCHNITTSTELLEN("Schnittstellen", Kantenart.BERUEHRT, Richtung.HIN, Knotenart.PROJEKT),
    TECHNOLOGIEN("Technologien", Kantenart.NUTZT, Richtung.HIN, Knotenart.TECHNOLOGIE),
    RAUMBEZUG("Raumbezug", Merkmal.RAUMBEZUG),
    RECHTSGRUNDLAGEN("Rechtliche Voraussetzungen", Merkmal.RECHTSGRUNDLAGEN),
    BESCHLUESSE("Beschlüsse", Merkmal.BESCHLUESSE),
    HINWEISE("Hinweise", Merkmal.HINWEISE),
    /** ja or x where the project belongs to the goal or field that the heading names. */
    ZUORDNUNG("Zuordnung durch ja oder x"),
    /** Read over on purpose. */
    IGNORIERT("wird nicht eingelesen");

    private final String bezeichnung;
    private final @Nullable Merkmal merkmal;
    private final @Nullable Kantenart kantenart;
    private final Richtung richtung;
    private final Set<Knotenart> ziele;

    Inhalt(String bezeichnung) {
        this(bezeichnung, null, null, Richtung.HIN);
    }

    Inhalt(String bezeichnung, Merkmal merkmal) {
        this(bezeichnung, merkmal, null, Richtung.HIN);
    }

    Inhalt(String bezeichnung, Kantenart kantenart, Richtung richtung, Knotenart... ziele) {
        this(bezeichnung, null, kantenart, richtung, ziele);
    }

    Inhalt(
            String bezeichnung,
            @Nullable Merkmal merkmal,
            @Nullable Kantenart kantenart,
            Richtung richtung,
            Knotenart... ziele) {
        this.bezeichnung = bezeichnung;
        this.merkmal = merkmal;
        this.kantenart = kantenart;
        this.richtung = richtung;
        this.ziele = ziele.length == 0 ? EnumSet.noneOf(Knotenart.class) : EnumSet.copyOf(List.of(ziele));
    }

    /** In German, as a heading or in a sentence. */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** The property the column gives, null where it gives none or relationships. */
    public @Nullable Merkmal merkmal() {
        return merkmal;
    }

    /** The kind of relationship the column gives, null where it gives none. */
    public @Nullable Kantenart kantenart() {
        return kantenart;
    }

    /** Which way the relationship is walked from the project. */
    public Richtung richtung() {
        return richtung;
    }

    /** The kinds of node at its other end. */
    public Set<Knotenart> ziele() {
        return ziele;
    }

    /** Whether a name that is not in the net yet may become a node: organisations and technologies, never goals or fields. */
    public boolean legtAn() {
        return ziele.contains(Knotenart.AKTEUR) || ziele.contains(Knotenart.TECHNOLOGIE);
    }

    /** As plans and answers name it: {@code strategische-ziele}. */
    public String wort() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException naming all words where this is none */
    public static Inhalt mitWort(String wort) {
        return Arrays.stream(values())
                .filter(inhalt -> inhalt.wort().equals(wort))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("„%s“ ist kein Inhalt einer Spalte; möglich sind %s"
                        .formatted(
                                wort,
                                String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(Inhalt::wort)
                                                .toList()))));
    }
}
