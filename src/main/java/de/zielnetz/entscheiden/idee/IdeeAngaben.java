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
    private static final int LAENGSTER_TEXT = 20_000;
    private static final double MEISTE_KOSTEN = 1e12;

    /**
     * Reads an {@code IdeeEingabe}.
     *
     * @throws Anfragefehler naming the field where it cannot be taken so
     */
    public static IdeeAngaben lies(Netz netz, Map<String, Object> eingabe) {
        String ab = Angabe.von(eingabe, "ab").oderNichts();
        String bis = Angabe.von(eingabe, "bis").oderNichts();
        if (ab != null && bis != null && Datum.liegtVor(bis, ab)) {
            throw falsch("bis ist %s und liegt vor ab, %s; erwartet wird ein Ende nach dem Beginn.".formatted(bis, ab));
        }
        return new IdeeAngaben(
                Angabe.von(eingabe, "titel")
                        .inEinerZeile()
                        .hoechstens(LAENGSTER_TITEL)
                        .verlangt("ein Titel in einer Zeile"),
                Angabe.von(eingabe, "text").hoechstens(LAENGSTER_TEXT).text(),
                schluessel(netz, Knotenart.HANDLUNGSFELD, eingabe, "handlungsfelder"),
                schluessel(netz, Knotenart.STRATEGISCHES_ZIEL, eingabe, "strategischeZiele"),
                schluessel(netz, Knotenart.LEITZIEL, eingabe, "leitziele"),
                schluessel(netz, Knotenart.AKTEUR, eingabe, "verantwortliche"),
                schluessel(netz, Knotenart.AKTEUR, eingabe, "mitwirkende"),
                schluessel(netz, Knotenart.AKTEUR, eingabe, "foerderer"),
                schluessel(netz, Knotenart.TECHNOLOGIE, eingabe, "technologien"),
                schluessel(netz, Knotenart.PROJEKT, eingabe, "haengtAbVon"),
                kosten(eingabe.get("kosten")),
                ab,
                bis,
                Angabe.von(eingabe, "einreicher")
                        .inEinerZeile()
                        .hoechstens(LAENGSTER_TITEL)
                        .oderNichts());
    }

    private static List<String> schluessel(Netz netz, Knotenart art, Map<String, Object> eingabe, String feld) {
        return Netzbezug.schluessel(art, Entwurfsleser.kennungen(netz, art, eingabe, feld));
    }

    private static @Nullable Double kosten(@Nullable Object wert) {
        if (wert instanceof Double zahl && !(zahl >= 0 && zahl <= MEISTE_KOSTEN)) {
            throw falsch("kosten ist %s; erwartet wird ein Betrag in Euro von 0 bis %s."
                    .formatted(zahl, Zahl.text((long) MEISTE_KOSTEN)));
        }
        return (Double) wert;
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
