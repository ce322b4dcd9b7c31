package de.zielnetz.entscheiden.idee;

import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.analyse.entwurf.Entwurfsleser;
import de.zielnetz.entscheiden.Angabe;
import de.zielnetz.entscheiden.Netzbezug;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Zahl;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an idea says. Lists hold keys of nodes of the net ({@code Handlungsfeld/energie}), each once, in the order given.
 *
 * @param foerderer actors who shall give money
 * @param haengtAbVon projects that must be there first
 * @param kosten in Euro, 0 or more; null where nobody says
 * @param ab when it shall begin, a {@link Datum}
 * @param bis when it shall end, a {@link Datum}, not before {@code ab}
 * @param einreicher who proposes it, in their own words: an office, a club, a person
 */
public record IdeeAngaben(
        String titel,
        String text,
        List<String> handlungsfelder,
        List<String> strategischeZiele,
        List<String> leitziele,
        List<String> verantwortliche,
        List<String> mitwirkende,
        List<String> foerderer,
        List<String> technologien,
        List<String> haengtAbVon,
        @Nullable Double kosten,
        @Nullable String ab,
        @Nullable String bis,
        @Nullable String einreicher) {

    private static final int LAENGSTER_TITEL = 200;
    public static final int LAENGSTER_TEXT = 20_000;
    public static final int MEISTE_JE_LISTE = Entwurfsleser.MEISTE_KENNUNGEN;
    private static final double MEISTE_KOSTEN = 1e12;

    /**
     * Reads an {@code IdeeEingabe}.
     *
     * @throws Anfragefehler naming the field where it cannot be taken so
     */
    public static IdeeAngaben lies(Netz netz, Map<String, Object> eingabe) {
        String ab = Angabe.von(eingabe, "ab").oderNichts();
        String bis = Angabe.von(eingabe, "bis").oderNichts();
        verlangeFolge("ab", ab, "bis", bis);
        return new IdeeAngaben(
                titel("titel", eingabe.get("titel")),
                text("text", eingabe.get("text")),
                schluessel(netz, Knotenart.HANDLUNGSFELD, eingabe, "handlungsfelder"),
                schluessel(netz, Knotenart.STRATEGISCHES_ZIEL, eingabe, "strategischeZiele"),
                schluessel(netz, Knotenart.LEITZIEL, eingabe, "leitziele"),
                schluessel(netz, Knotenart.AKTEUR, eingabe, "verantwortliche"),
                schluessel(netz, Knotenart.AKTEUR, eingabe, "mitwirkende"),
                schluessel(netz, Knotenart.AKTEUR, eingabe, "foerderer"),
                schluessel(netz, Knotenart.TECHNOLOGIE, eingabe, "technologien"),
                schluessel(netz, Knotenart.PROJEKT, eingabe, "haengtAbVon"),
                kosten("kosten", (Double) eingabe.get("kosten")),
                ab,
                bis,
                einreicher("einreicher", eingabe.get("einreicher")));
    }

    /**
     * @param feld as whoever fills it in knows it: a field of GraphQL, a heading of a list
     * @throws Anfragefehler naming the field where it is no title
     */
    public static String titel(String feld, @Nullable Object wert) {
        return Angabe.von(feld, wert).inEinerZeile().hoechstens(LAENGSTER_TITEL).verlangt("ein Titel in einer Zeile");
    }

    /** @throws Anfragefehler naming the field where it is too long */
    public static String text(String feld, @Nullable Object wert) {
        return Angabe.von(feld, wert).hoechstens(LAENGSTER_TEXT).text();
    }

    /** @throws Anfragefehler naming the field where it is too long or has several lines */
    public static @Nullable String einreicher(String feld, @Nullable Object wert) {
        return Angabe.von(feld, wert).inEinerZeile().hoechstens(LAENGSTER_TITEL).oderNichts();
    }

    /** @throws Anfragefehler naming both fields where the end comes before the beginning */
    public static void verlangeFolge(String abFeld, @Nullable String ab, String bisFeld, @Nullable String bis) {
        if (ab != null && bis != null && Datum.liegtVor(bis, ab)) {
            throw falsch("%s ist %s und liegt vor %s, %s; erwartet wird ein Ende nach dem Beginn."
                    .formatted(bisFeld, bis, abFeld, ab));
        }
    }

    private static List<String> schluessel(Netz netz, Knotenart art, Map<String, Object> eingabe, String feld) {
        return Netzbezug.schluessel(art, Entwurfsleser.kennungen(netz, art, eingabe, feld));
    }

    /** @throws Anfragefehler naming the field where it is no amount in Euro */
    public static @Nullable Double kosten(String feld, @Nullable Double wert) {
        if (wert != null && !(wert >= 0 && wert <= MEISTE_KOSTEN)) {
            throw falsch("%s ist %s; erwartet wird ein Betrag in Euro von 0 bis %s."
                    .formatted(feld, wert, Zahl.text((long) MEISTE_KOSTEN)));
        }
        return wert;
    }

    private static Anfragefehler falsch(String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, satz);
    }

    /** All nodes that it names, in the order of the fields. */
    public List<String> bezuege() {
        return Stream.of(
                        handlungsfelder,
                        strategischeZiele,
                        leitziele,
                        verantwortliche,
                        mitwirkende,
                        foerderer,
                        technologien,
                        haengtAbVon)
                .flatMap(List::stream)
                .toList();
    }

    /** The same as a project that is only thought of; what this net does not hold is left out. */
    public Entwurf entwurf(Netz netz) {
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        merkmale.put(Merkmal.NAME, titel);
        nimm(merkmale, Merkmal.BESCHREIBUNG, text.isEmpty() ? null : text);
        nimm(merkmale, Merkmal.KOSTEN, kosten);
        nimm(merkmale, Merkmal.AB, ab);
        nimm(merkmale, Merkmal.BIS, bis);
        return new Entwurf(
                merkmale,
                Netzbezug.kennungen(netz, handlungsfelder),
                Netzbezug.kennungen(netz, strategischeZiele),
                Netzbezug.kennungen(netz, leitziele),
                Netzbezug.kennungen(netz, verantwortliche),
                Netzbezug.kennungen(netz, mitwirkende),
                Netzbezug.kennungen(netz, foerderer),
                Netzbezug.kennungen(netz, technologien));
    }

    private static void nimm(Map<Merkmal, Object> merkmale, Merkmal merkmal, @Nullable Object wert) {
        if (wert != null) {
            merkmale.put(merkmal, wert);
        }
    }
}
