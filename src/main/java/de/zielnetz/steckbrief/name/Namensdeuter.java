package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which thing a name in a cell means, and creates the organisations and technologies that the net does not know. */
public final class Namensdeuter {

    private static final double SEHR_NAHE = 0.85;

    private final Namensregister namen;
    private final Map<String, String> umgedeutet;
    private final Map<Schluessel, Lesung.Neues> neue = new LinkedHashMap<>();

    /** @param umgedeutet as {@link de.zielnetz.steckbrief.Einleseplan#namen}, by comparable form */
    public Namensdeuter(Namensregister namen, Map<String, String> umgedeutet) {
        this.namen = namen;
        this.umgedeutet = umgedeutet;
    }

    /** Organisations and technologies that the file brings. */
    public Map<Schluessel, Lesung.Neues> neue() {
        return neue;
    }

    /** Whether the text is one name, or one phrase that names nobody, and must not be torn. */
    public boolean istEiner(Inhalt inhalt, String text) {
        return !namen.finde(inhalt.ziele(), text).isEmpty()
                || umgedeutet.containsKey(Namensform.vergleichbar(text))
                || (inhalt.ziele().contains(Knotenart.AKTEUR) && Organisationsname.istNiemand(text));
    }

    public boolean fastEiner(Inhalt inhalt, String text) {
        int laenge = Namensform.vergleichbar(text).length();
        return namen.aehnliche(inhalt.ziele(), text, SEHR_NAHE).stream()
                .anyMatch(s -> Math.abs(Namensform.vergleichbar(namen.name(s)).length() - laenge) <= 1);
    }

    /** The one thing that the name means without a doubt, null where there is none or several. */
    @Nullable
    public Schluessel bekannter(Inhalt inhalt, String name) {
        String gesetzt = umgedeutet.get(Namensform.vergleichbar(name));
        if (gesetzt != null) {
            Schluessel ziel = gesetzt.isEmpty() ? null : Schluessel.aus(gesetzt);
            return ziel != null && namen.kennt(ziel) && inhalt.ziele().contains(ziel.art()) ? ziel : null;
        }
        Set<Schluessel> gefunden = namen.finde(inhalt.ziele(), name);
        return gefunden.size() == 1 ? gefunden.iterator().next() : null;
    }

    /** The thing, null where the name means none or must not stay as it is; says why. */
    @Nullable
    public Schluessel ziel(Inhalt inhalt, String name, String ort, Rohfeld feld, Befunde befunde) {
        Schluessel bekannter = bekannter(inhalt, name);
        if (bekannter != null || umgedeutet.containsKey(Namensform.vergleichbar(name))) {
            return bekannter;
        }
        Set<Schluessel> gefunden = namen.finde(inhalt.ziele(), name);
        if (!gefunden.isEmpty()) {
            befunde.melde(
                    feld,
                    Befund.fehler(Befundart.MEHRDEUTIG, "„%s“ kann mehreres heißen.".formatted(name))
                            .mitWert(name)
                            .mitErwartung("der Name mit der Kennung dahinter, etwa „%s [%s]“"
                                    .formatted(name, gefunden.iterator().next().eigen()))
                            .mitVorschlaegen(gefunden.stream()
                                    .map(s -> namen.name(s) + " [" + s.eigen() + "]")
                                    .toList()));
            return null;
        }
        if (inhalt.ziele().contains(Knotenart.PROJEKT)) {
            return verweis(name, feld, befunde);
        }
        return inhalt.legtAn() ? anlegen(inhalt, name, ort, feld, befunde) : unbekannt(inhalt, name, feld, befunde);
    }

    private @Nullable Schluessel verweis(String name, Rohfeld feld, Befunde befunde) {
        Schluessel erwaehnt = namen.erwaehnt(Knotenart.PROJEKT, name);
        if (erwaehnt == null) {
            List<Schluessel> nahe = namen.aehnliche(Set.of(Knotenart.PROJEKT), name, 0.5);
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.VERWEIS_OHNE_ZIEL,
                                    "„%s“ ist kein bekanntes Projekt; der Verweis wird nicht aufgenommen.%s"
                                            .formatted(Wortlaut.kurz(name), meinten(nahe)))
                            .mitWert(name)
                            .mitErwartung("Name oder Kennung eines Projekts")
                            .mitVorschlaegen(nahe.stream().map(namen::name).toList()));
        }
        return erwaehnt;
    }

    private @Nullable Schluessel unbekannt(Inhalt inhalt, String name, Rohfeld feld, Befunde befunde) {
        boolean feldart = inhalt == Inhalt.HANDLUNGSFELDER;
        List<Schluessel> nahe = namen.aehnliche(inhalt.ziele(), name, 0.3);
        befunde.melde(
                feld,
                Befund.fehler(
                                feldart ? Befundart.UNBEKANNTES_HANDLUNGSFELD : Befundart.UNBEKANNTES_ZIEL,
                                "„%s“ ist kein bekanntes %s.%s"
                                        .formatted(
                                                Wortlaut.kurz(name), feldart ? "Handlungsfeld" : "Ziel", meinten(nahe)))
                        .mitWert(name)
                        .mitErwartung("Name, Kennung oder Nummer aus: " + inhalt.bezeichnung())
                        .mitVorschlaegen(nahe.stream().map(namen::name).toList()));
        return null;
    }

    private String meinten(List<Schluessel> nahe) {
        return nahe.isEmpty() ? "" : " Meinten Sie „%s“?".formatted(namen.name(nahe.get(0)));
    }

    private @Nullable Schluessel anlegen(Inhalt inhalt, String name, String ort, Rohfeld feld, Befunde befunde) {
        Knotenart art = inhalt.ziele().iterator().next();
        boolean akteur = art == Knotenart.AKTEUR;
        String kennung = Namensform.kennung(name);
        if (kennung.isEmpty() || (akteur && Organisationsname.istKeiner(name))) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.KEINE_ORGANISATION,
                                    "„%s“ sieht nicht nach dem Namen einer Organisation aus und wird nicht aufgenommen."
                                            .formatted(Wortlaut.kurz(name)))
                            .mitWert(name)
                            .mitErwartung("der Name einer Organisation"));
            return null;
        }
        List<Schluessel> nahe = namen.aehnliche(inhalt.ziele(), name, Aehnlichkeit.NAHE);
        Schluessel neu = new Schluessel(art, kennung);
        for (int n = 2; namen.kennt(neu); n++) {
            neu = new Schluessel(art, kennung + "-" + n);
        }
        namen.nimmAuf(neu, name);
        neue.put(neu, new Lesung.Neues(name, ort));
        if (nahe.isEmpty()) {
            befunde.melde(
                    feld,
                    Befund.hinweis(
                                    akteur ? Befundart.ORGANISATION_NEU : Befundart.TECHNOLOGIE_NEU,
                                    "„%s“ ist neu und wird als %s angelegt.".formatted(name, art.einzahl()))
                            .mitWert(name));
        } else {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.ORGANISATION_NAHE_TREFFER,
                                    "„%s“ wird als %s angelegt, heißt aber fast wie „%s“. Meinten Sie „%s“?"
                                            .formatted(
                                                    name,
                                                    art.einzahl(),
                                                    namen.name(nahe.get(0)),
                                                    namen.name(nahe.get(0))))
                            .mitWert(name)
                            .mitErwartung("der Name, wie er im Netz steht, falls dieselbe Stelle gemeint ist")
                            .mitVorschlaegen(nahe.stream().map(namen::name).toList()));
        }
        return neu;
    }
}
