package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.List;
import java.util.Set;

/** What is said of a name that means nothing, several things, or somebody. */
final class Namensbefunde {

    private final Namensregister namen;

    Namensbefunde(Namensregister namen) {
        this.namen = namen;
    }

    /** Somebody decided that the name stands for what there is not. */
    static Befund entscheidungOhneZiel(String name, String ziel) {
        return Befund.warnung(
                        Befundart.ENTSCHEIDUNG_OHNE_ZIEL,
                        "„%s“ soll „%s“ heißen; das gibt es hier nicht, und es wird nicht aufgenommen."
                                .formatted(Wortlaut.kurz(name), Wortlaut.kurz(ziel)))
                .mitWert(name)
                .mitErwartung("ein Name oder Schlüssel aus dem Netz, Ansprechpartner, oder nichts");
    }

    static Befund keineOrganisation(String name) {
        return Befund.warnung(
                        Befundart.KEINE_ORGANISATION,
                        "„%s“ nennt keine bestimmte Organisation und wird nicht aufgenommen."
                                .formatted(Wortlaut.kurz(name)))
                .mitWert(name)
                .mitErwartung("der Name einer Organisation; ist es einer, sagt das eine Entscheidung")
                .mitVorschlaegen(List.of(name));
    }

    static Befund person(String name, boolean sicher) {
        return Befund.warnung(
                        Befundart.PERSON,
                        (sicher
                                        ? "„%s“ ist keine Organisation, sondern eine Person oder ihre Erreichbarkeit; das wird als Ansprechpartner aufgenommen, nicht öffentlich."
                                        : "„%s“ kann eine Person sein oder eine Organisation, die nach einer heißt. Bis das entschieden ist, wird es als Ansprechpartner aufgenommen, nicht öffentlich. Ist es eine Organisation?")
                                .formatted(Wortlaut.kurz(name)))
                .mitWert(name)
                .mitErwartung("der Name einer Organisation")
                .mitVorschlaegen(
                        sicher ? List.of(Entscheidungen.KONTAKT, name) : List.of(name, Entscheidungen.KONTAKT));
    }

    Befund mehrdeutig(String name, Set<Schluessel> gefunden) {
        return Befund.fehler(Befundart.MEHRDEUTIG, "„%s“ kann mehreres heißen.".formatted(name))
                .mitWert(name)
                .mitErwartung("der Name mit der Kennung dahinter, etwa „%s [%s]“"
                        .formatted(name, gefunden.iterator().next().eigen()))
                .mitVorschlaegen(gefunden.stream()
                        .map(s -> namen.name(s) + " [" + s.eigen() + "]")
                        .toList());
    }

    Befund verweisOhneZiel(String name) {
        List<Schluessel> nahe = namen.aehnliche(Set.of(Knotenart.PROJEKT), name, 0.5);
        return Befund.warnung(
                        Befundart.VERWEIS_OHNE_ZIEL,
                        "„%s“ ist kein bekanntes Projekt; der Verweis wird nicht aufgenommen.%s"
                                .formatted(Wortlaut.kurz(name), meinten(nahe)))
                .mitWert(name)
                .mitErwartung("Name oder Kennung eines Projekts")
                .mitVorschlaegen(nahe.stream().map(namen::name).toList());
    }

    Befund unbekannt(Inhalt inhalt, String name) {
        boolean feldart = inhalt == Inhalt.HANDLUNGSFELDER;
        List<Schluessel> nahe = namen.aehnliche(inhalt.ziele(), name, 0.3);
        return Befund.fehler(
                        feldart ? Befundart.UNBEKANNTES_HANDLUNGSFELD : Befundart.UNBEKANNTES_ZIEL,
                        "„%s“ ist kein bekanntes %s.%s"
                                .formatted(Wortlaut.kurz(name), feldart ? "Handlungsfeld" : "Ziel", meinten(nahe)))
                .mitWert(name)
                .mitErwartung("Name, Kennung oder Nummer aus: " + inhalt.bezeichnung())
                .mitVorschlaegen(nahe.stream().map(namen::name).toList());
    }

    private String meinten(List<Schluessel> nahe) {
        return nahe.isEmpty() ? "" : " Meinten Sie „%s“?".formatted(namen.name(nahe.get(0)));
    }
}
