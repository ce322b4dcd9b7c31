package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Projektangaben.Zellangabe;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.wert.Wortleser;
import de.zielnetz.steckbrief.wert.Zeitraum;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads cells as properties of a project: texts, words of closed lists, dates, amounts. */
final class Angabenleser {

    private final Wortleser worte;

    /** @param plaene the one that counts first in front */
    Angabenleser(List<Einleseplan> plaene) {
        this.worte = new Wortleser(plaene);
    }

    /**
     * Adds what the cell says to the values of its project.
     *
     * @param nenntEnde whether another cell of the row says when the project ends
     */
    void lies(Rohfeld feld, boolean nenntEnde, Map<Merkmal, Zellangabe> werte, Befunde befunde) {
        Inhalt inhalt = feld.spalte().inhalt();
        if (inhalt == Inhalt.BEGINN || inhalt == Inhalt.ENDE || inhalt == Inhalt.ZEITRAUM) {
            zeit(feld, inhalt, nenntEnde, werte, befunde);
        } else if (inhalt == Inhalt.KOSTEN) {
            Kostenleser.Kosten kosten = Kostenleser.lies(feld, befunde);
            setze(Merkmal.KOSTEN, kosten.euro(), feld, werte);
            if (kosten.rahmen() != null) {
                setze(Merkmal.KOSTENRAHMEN, kosten.rahmen(), feld, werte);
            }
        } else if (inhalt != null && inhalt.merkmal() != null) {
            Merkmal merkmal = inhalt.merkmal();
            if (worte.kennt(merkmal)) {
                wort(feld, merkmal, werte, befunde);
            } else {
                setze(merkmal, feld.text() == null ? null : Wortlaut.text(feld.text()), feld, werte);
            }
        }
    }

    private void wort(Rohfeld feld, Merkmal merkmal, Map<Merkmal, Zellangabe> werte, Befunde befunde) {
        String text = feld.text();
        if (text == null || Wortlaut.sagtNichts(text)) {
            setze(merkmal, null, feld, werte);
            return;
        }
        String wert = worte.wert(merkmal, text);
        if (wert != null) {
            setze(merkmal, wert, feld, werte);
            return;
        }
        List<String> erlaubt =
                Wortleser.erlaubte(merkmal).stream().map(Werteliste::wort).toList();
        List<String> nahe = Naehe.naechste(erlaubt, text);
        befunde.melde(
                feld,
                Befund.warnung(
                                Befundart.UNBEKANNTES_WORT,
                                "„%s“ ist keine bekannte Angabe für %s; das Feld bleibt, wie es ist.%s"
                                        .formatted(
                                                Wortlaut.kurz(text),
                                                feld.spalte().ueberschrift(),
                                                Naehe.satz(nahe)))
                        .mitWert(text)
                        .mitErwartung("eines von " + String.join(", ", erlaubt))
                        .mitVorschlaegen(Stream.concat(nahe.stream(), erlaubt.stream())
                                .distinct()
                                .toList()));
    }

    /** Whether a cell of the row's own column says when the project ends. */
    static boolean nenntEnde(Rohprojekt projekt) {
        Rohfeld ende = projekt.feld(Inhalt.ENDE);
        Zeitraum zeitraum = ende == null ? null : zeitraum(ende, true);
        return zeitraum != null && zeitraum.bis() != null;
    }

    /** Whether the cell is a word that a list of values has just so. */
    boolean kenntGenau(Rohfeld feld) {
        Inhalt inhalt = feld.spalte().inhalt();
        Merkmal merkmal = inhalt == null ? null : inhalt.merkmal();
        return merkmal != null && worte.kennt(merkmal) && worte.wert(merkmal, String.valueOf(feld.text())) != null;
    }

    private static @Nullable Zeitraum zeitraum(Rohfeld feld, boolean ende) {
        String text = feld.text();
        return text == null || Wortlaut.sagtNichts(text)
                ? Zeitraum.OFFEN
                : feld.ort() != null && feld.ort().zelle().art() == Zelle.Art.DATUM
                        ? Zeitraum.lies(feld.ort().zelle().text(), ende)
                        : Zeitraum.lies(text, ende);
    }

    private static void zeit(
            Rohfeld feld, Inhalt inhalt, boolean nenntEnde, Map<Merkmal, Zellangabe> werte, Befunde befunde) {
        String text = feld.text();
        boolean nurEnde = inhalt == Inhalt.ENDE;
        boolean nurBeginn = inhalt == Inhalt.BEGINN;
        Zeitraum gelesen = zeitraum(feld, nurEnde);
        boolean verfehlt = gelesen == null
                || (nurEnde && gelesen.bis() == null && gelesen.ab() != null)
                || (nurBeginn && gelesen.ab() == null && gelesen.bis() != null && nenntEnde);
        if (gelesen == null || verfehlt) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.KEIN_DATUM,
                                    "„%s“ ist kein %s; das Feld bleibt, wie es ist."
                                            .formatted(
                                                    Wortlaut.kurz(String.valueOf(text)),
                                                    gelesen == null ? "Datum" : nurEnde ? "Ende" : "Beginn"))
                            .mitWert(text)
                            .mitErwartung("etwa 01.03.2024, 03/2024, Q2/2024 oder 2024"));
            return;
        }
        Zeitraum zeitraum = nurEnde
                ? new Zeitraum(null, gelesen.bis(), gelesen.gedeutet())
                : nurBeginn && nenntEnde ? new Zeitraum(gelesen.ab(), null, gelesen.gedeutet()) : gelesen;
        if (zeitraum.gedeutet() || !zeitraum.equals(gelesen)) {
            befunde.melde(
                    feld,
                    Befund.hinweis(
                                    Befundart.DATUM_GEDEUTET,
                                    "„%s“ wurde gelesen als %s."
                                            .formatted(Wortlaut.kurz(String.valueOf(text)), beschrieben(zeitraum)))
                            .mitWert(text));
        }
        if (!nurEnde && !(nurBeginn && zeitraum.ab() == null && zeitraum.bis() != null)) {
            setze(Merkmal.AB, zeitraum.ab(), feld, werte);
        }
        if (!nurBeginn || zeitraum.bis() != null) {
            setze(Merkmal.BIS, zeitraum.bis(), feld, werte);
        }
    }

    private static String beschrieben(Zeitraum zeitraum) {
        String ab = zeitraum.ab() == null ? "" : "Beginn " + zeitraum.ab();
        String bis = zeitraum.bis() == null ? "" : "Ende " + zeitraum.bis();
        return ab.isEmpty() || bis.isEmpty() ? ab + bis : ab + ", " + bis;
    }

    /** Several columns may give the same property: texts stand one below the other, of anything else the first counts. */
    private static void setze(Merkmal merkmal, @Nullable Object wert, Rohfeld feld, Map<Merkmal, Zellangabe> werte) {
        Object leerOderWert = wert instanceof String text
                        && (text.isEmpty() || (merkmal != Merkmal.KOSTENRAHMEN && Wortlaut.sagtNichts(text)))
                ? null
                : wert;
        Zellangabe bisher = werte.get(merkmal);
        if (bisher == null || bisher.wert() == null) {
            werte.put(merkmal, new Zellangabe(leerOderWert, feld.zelle()));
        } else if (leerOderWert != null && istFreierText(merkmal)) {
            werte.put(merkmal, new Zellangabe(bisher.wert() + "\n" + leerOderWert, bisher.ort()));
        }
    }

    /** Whether what several cells say of it can stand one below the other. */
    static boolean istFreierText(Merkmal merkmal) {
        return merkmal.typ() == Merkmal.Typ.TEXT
                && Werteliste.von(Knotenart.PROJEKT, merkmal) == null
                && merkmal != Merkmal.NAME;
    }
}
