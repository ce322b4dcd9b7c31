package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Rohprojekt;
import java.util.List;
import java.util.Set;

/** What there is to say when it is found out which project a row is about. */
final class Projektbefunde {

    private Projektbefunde() {}

    static Befund durchgestrichen(Rohprojekt roh) {
        return Befund.warnung(
                        Befundart.DURCHGESTRICHEN,
                        "Name oder Kennung sind durchgestrichen; die Zeile %d wird nicht eingelesen, und ein vorhandenes Projekt bleibt, wie es ist."
                                .formatted(roh.zeile()))
                .mitErwartung("eine Zeile ohne Durchstreichung, wenn das Projekt gilt");
    }

    static Befund ohneNamen(Rohprojekt roh) {
        return Befund.fehler(
                        Befundart.OHNE_NAMEN,
                        "Zeile %d nennt kein Projekt: Name und bekannte Kennung fehlen.".formatted(roh.zeile()))
                .mitErwartung("ein Projektname oder die Kennung eines vorhandenen Projekts");
    }

    /** A number is given twice more easily than a word, so that a new name beside it wants to be looked at. */
    static Befund umbenannt(Schluessel projekt, String bisher) {
        String satz =
                "Das Projekt „%s“ heißt im Netz bisher „%s“ und wird umbenannt.".formatted(projekt.eigen(), bisher);
        return projekt.eigen().chars().allMatch(Character::isDigit)
                ? Befund.warnung(Befundart.UMBENANNT, satz)
                        .mitErwartung("eine andere Kennung, wenn es ein anderes Projekt ist")
                : Befund.hinweis(Befundart.UMBENANNT, satz);
    }

    static Befund uneins(Benennung benennung, String bisher) {
        return Befund.fehler(
                        Befundart.NAME_UND_KENNUNG_UNEINS,
                        "Die Kennung „%s“ gehört zu „%s“, der Name „%s“ aber zu einem anderen Projekt."
                                .formatted(benennung.mitKennung().eigen(), bisher, benennung.name()))
                .mitErwartung("Kennung und Name desselben Projekts")
                .mitVorschlaegen(kennungen(benennung.mitNamen()));
    }

    /** @param unveraendert whether the row says no more than the export did */
    static Befund inzwischenWeg(Benennung benennung, boolean unveraendert) {
        String satz = "„%s“ gibt es im Netz seit dem Export nicht mehr; die Zeile wird nicht eingelesen."
                .formatted(benennung.name().isEmpty() ? benennung.mitKennung().eigen() : benennung.name());
        return unveraendert
                ? Befund.hinweis(Befundart.UEBERSPRUNGEN, satz)
                : Befund.fehler(Befundart.PROJEKT_ENTFALLEN, satz)
                        .mitErwartung("eine andere oder keine Kennung, wenn das Projekt neu angelegt werden soll");
    }

    static Befund mehrdeutig(String name, Set<Schluessel> projekte) {
        return Befund.fehler(Befundart.MEHRDEUTIG, "„%s“ heißen mehrere Projekte.".formatted(name))
                .mitErwartung("dazu die Kennung, in einer Spalte Kennung oder als „%s [%s]“"
                        .formatted(name, projekte.iterator().next().eigen()))
                .mitVorschlaegen(kennungen(projekte));
    }

    static Befund frueherer(String name, String heutiger) {
        return Befund.warnung(
                        Befundart.FRUEHERER_NAME,
                        "„%s“ heißt im Netz „%s“ und behält diesen Namen; „%s“ ist ein früherer oder anderer Name davon."
                                .formatted(name, heutiger, name))
                .mitErwartung(
                        "der Name, wie er im Netz steht, oder eine eigene Kennung, wenn es ein anderes Projekt ist")
                .mitVorschlaegen(List.of(heutiger));
    }

    /** @param ergaenzt whether the two rows say nothing different of the same */
    static Befund doppelt(String name, int frueher, boolean ergaenzt) {
        String satz = "„%s“ steht schon in Zeile %d".formatted(name, frueher);
        Befund befund = ergaenzt
                ? Befund.hinweis(Befundart.DOPPELTES_PROJEKT, satz + "; beide Zeilen gelten zusammen.")
                : Befund.fehler(
                                Befundart.DOPPELTES_PROJEKT,
                                satz + ", mit anderen Angaben; diese Zeile wird nicht eingelesen.")
                        .mitErwartung("jedes Projekt einmal, oder eine eigene Kennung, wenn es ein anderes ist");
        return befund.mitWert(name);
    }

    private static List<String> kennungen(Set<Schluessel> projekte) {
        return projekte.stream().map(Schluessel::eigen).toList();
    }
}
