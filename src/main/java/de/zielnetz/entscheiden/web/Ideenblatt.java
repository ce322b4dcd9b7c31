package de.zielnetz.entscheiden.web;

import static de.zielnetz.liste.Listenversand.text;
import static de.zielnetz.liste.Listenversand.zahl;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.IdeeAngaben;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.liste.Listenspalte;
import de.zielnetz.liste.Listenverweise;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbook of ideas: its columns, and an idea as a row. */
final class Ideenblatt {

    static final Listenspalte KENNUNG = new Listenspalte("Kennung", false, Spaltenform.KENNUNG, 16);
    static final Listenspalte FASSUNG = new Listenspalte("Fassung", false, Spaltenform.KENNUNG, 9, "Version");
    static final Listenspalte STAND = new Listenspalte("Stand", false, Spaltenform.WORT, 16, "Status", "Zustand")
            .mit(Stream.of(Ideenzustand.values()).map(Ideenzustand::wort).toList());
    static final Listenspalte TITEL = new Listenspalte("Titel", true, Spaltenform.TEXT, 40, "Idee", "Name");
    static final Listenspalte TEXT =
            new Listenspalte("Beschreibung", false, Spaltenform.TEXT, 50, "Text", "Worum es geht");
    static final Listenspalte KOSTEN =
            new Listenspalte("Kosten in Euro", false, Spaltenform.BETRAG, 14, "Kosten", "Geld", "Budget");
    static final Listenspalte AB = new Listenspalte("Beginn", false, Spaltenform.WORT, 12, "Ab", "Start");
    static final Listenspalte BIS = new Listenspalte("Ende", false, Spaltenform.WORT, 12, "Bis");
    static final Listenspalte EINREICHER =
            new Listenspalte("Einreicher", false, Spaltenform.TEXT, 28, "Wer sie vorschlägt", "Vorgeschlagen von");

    /** A column whose cells name nodes of one kind. */
    record Bezugsspalte(Listenspalte spalte, Knotenart art, Function<IdeeAngaben, List<String>> schluessel) {}

    static final List<Bezugsspalte> BEZUEGE = List.of(
            bezug("Handlungsfelder", Knotenart.HANDLUNGSFELD, IdeeAngaben::handlungsfelder, "Handlungsfeld"),
            bezug("Strategische Ziele", Knotenart.STRATEGISCHES_ZIEL, IdeeAngaben::strategischeZiele),
            bezug("Leitziele", Knotenart.LEITZIEL, IdeeAngaben::leitziele, "Leitziel"),
            bezug("Verantwortliche", Knotenart.AKTEUR, IdeeAngaben::verantwortliche, "Verantwortlich", "Leitung"),
            bezug("Mitwirkende", Knotenart.AKTEUR, IdeeAngaben::mitwirkende, "Partner"),
            bezug("Förderer", Knotenart.AKTEUR, IdeeAngaben::foerderer, "Geldgeber", "Fördermittelgeber"),
            bezug("Technologien", Knotenart.TECHNOLOGIE, IdeeAngaben::technologien, "Technologie"),
            bezug("Hängt ab von", Knotenart.PROJEKT, IdeeAngaben::haengtAbVon, "Voraussetzungen"));

    private final Listenverweise verweise;

    Ideenblatt(Listenverweise verweise) {
        this.verweise = verweise;
    }

    private static Bezugsspalte bezug(
            String ueberschrift, Knotenart art, Function<IdeeAngaben, List<String>> schluessel, String... auch) {
        return new Bezugsspalte(new Listenspalte(ueberschrift, false, Spaltenform.TEXT, 28, auch), art, schluessel);
    }

    /** @param vertraulich whether it has the column in which persons stand */
    static List<Listenspalte> spalten(boolean vertraulich) {
        List<Listenspalte> alle = new ArrayList<>(List.of(KENNUNG, FASSUNG, STAND, TITEL, TEXT));
        BEZUEGE.forEach(bezug -> alle.add(bezug.spalte()));
        alle.addAll(List.of(KOSTEN, AB, BIS));
        if (vertraulich) {
            alle.add(EINREICHER);
        }
        return alle;
    }

    List<List<Ausgabewert>> zeilen(List<Idee> ideen, boolean vertraulich) {
        return ideen.stream().map(idee -> zeile(idee, vertraulich)).toList();
    }

    private List<Ausgabewert> zeile(Idee idee, boolean vertraulich) {
        List<Ausgabewert> zeile = new ArrayList<>(List.of(
                text(idee.kennung()),
                text(String.valueOf(Fassungen.von(idee.version()))),
                text(idee.zustand().wort())));
        worte(idee.angaben()).forEach((spalte, wort) -> {
            if (spalte.equals(KOSTEN.ueberschrift())) {
                zeile.add(zahl(idee.kosten()));
            } else if (vertraulich || !spalte.equals(EINREICHER.ueberschrift())) {
                zeile.add(text(wort));
            }
        });
        return zeile;
    }

    /** What it says as cells say it, by their headings, in their order; null where nobody says anything. */
    Map<String, @Nullable String> worte(IdeeAngaben a) {
        Map<String, @Nullable String> worte = new LinkedHashMap<>();
        worte.put(TITEL.ueberschrift(), a.titel());
        worte.put(TEXT.ueberschrift(), a.text().isEmpty() ? null : a.text());
        for (Bezugsspalte bezug : BEZUEGE) {
            List<String> schluessel = bezug.schluessel().apply(a);
            worte.put(
                    bezug.spalte().ueberschrift(),
                    schluessel.isEmpty() ? null : verweise.text(bezug.art(), schluessel));
        }
        worte.put(KOSTEN.ueberschrift(), Klartext.wert(Merkmal.KOSTEN, a.kosten()));
        worte.put(AB.ueberschrift(), Klartext.wert(Merkmal.AB, a.ab()));
        worte.put(BIS.ueberschrift(), Klartext.wert(Merkmal.BIS, a.bis()));
        worte.put(EINREICHER.ueberschrift(), a.einreicher());
        return worte;
    }
}
