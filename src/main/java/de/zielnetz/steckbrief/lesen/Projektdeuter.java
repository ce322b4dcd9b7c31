package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which project a row is about: by its kennung, otherwise by its name, otherwise a new one. A plain running number
 * is no kennung.
 */
final class Projektdeuter {

    private static final Set<Knotenart> PROJEKT = EnumSet.of(Knotenart.PROJEKT);
    private static final int LAENGSTER_NAME = 500;

    /** @param projekt null where an error keeps the row out before it is known */
    record Erkannt(@Nullable Schluessel projekt, boolean neu, String name, Rohfeld feld) {}

    /**
     * How a row names its project.
     *
     * @param mitKennung its kennung is empty where the row has none
     * @param mitNamen what net and file hold under the name
     * @param feld the cell of the name, otherwise of the kennung, otherwise the first one
     */
    private record Nennung(
            Rohprojekt roh,
            Schluessel mitKennung,
            String name,
            Set<Schluessel> mitNamen,
            Rohfeld feld,
            @Nullable Rohfeld kennungsfeld,
            Befunde befunde) {

        boolean hatKennung() {
            return !mitKennung.eigen().isEmpty();
        }

        Nennung unter(String anderer) {
            return new Nennung(roh, mitKennung, anderer, mitNamen, feld, kennungsfeld, befunde);
        }

        void melde(Befund befund) {
            befunde.melde(feld, befund.mitWert(name));
        }

        Erkannt bleibtDraussen() {
            return new Erkannt(null, false, name, feld);
        }
    }

    private final Netz netz;
    private final Namensregister namen;
    private final Namensvettern vettern;
    private final Map<Schluessel, Rohprojekt> gelesen = new HashMap<>();
    private final Set<Schluessel> mitEigenerKennung = new HashSet<>();
    private final Kennungsleser kennungen;
    private final Echo echo;

    Projektdeuter(Netz netz, Namensregister namen, Namensvettern vettern, Kennungsleser kennungen, Echo echo) {
        this.netz = netz;
        this.vettern = vettern;
        this.namen = namen;
        this.kennungen = kennungen;
        this.echo = echo;
    }

    Erkannt deute(Rohprojekt roh, Befunde befunde) {
        Nennung nennung = nennung(roh, befunde);
        if (nennung.hatKennung() && netz.finde(nennung.mitKennung()) >= 0) {
            return bekanntes(nennung);
        }
        if (nennung.hatKennung() && echo.kannte(nennung.mitKennung())) {
            return inzwischenWeg(nennung);
        }
        if (nennung.name().isEmpty()) {
            return ohneNamen(nennung);
        }
        if (mitEigenerKennung.contains(nennung.mitKennung())) {
            if (nennung.mitNamen().contains(nennung.mitKennung())) {
                return einmal(nennung, nennung.mitKennung());
            }
            meldeUneins(nennung);
        }
        return !nennung.hatKennung() && vettern.gibtEs(roh, nennung.mitNamen())
                ? vetter(nennung)
                : nachNamen(nennung);
    }

    private Nennung nennung(Rohprojekt roh, Befunde befunde) {
        Rohfeld kennungsfeld = roh.feld(Inhalt.KENNUNG);
        Rohfeld namensfeld = roh.feld(Inhalt.NAME);
        String kennung = kennungsfeld == null ? "" : kennungen.kennung(kennungsfeld.spalte(), kennungsfeld.text());
        String name = namensfeld == null ? "" : Namensform.einzeilig(String.valueOf(namensfeld.text()));
        Set<Schluessel> mitNamen = name.isEmpty()
                ? Set.of()
                : vettern.verbindet() ? namen.namensgleiche(PROJEKT, name) : namen.finde(PROJEKT, name);
        Rohfeld feld = namensfeld != null
                ? namensfeld
                : kennungsfeld != null ? kennungsfeld : roh.felder().get(0);
        return new Nennung(
                roh, new Schluessel(Knotenart.PROJEKT, kennung), name, mitNamen, feld, kennungsfeld, befunde);
    }

    /** A project of the net, named by its kennung. */
    private Erkannt bekanntes(Nennung nennung) {
        Schluessel projekt = nennung.mitKennung();
        String bisher = namen.name(projekt);
        String name = nennung.name();
        boolean heisstSchonSo = Namensform.einzeilig(bisher).equals(name)
                || (!Namensform.vergleichbar(name).isEmpty()
                        && Namensform.vergleichbar(bisher).equals(Namensform.vergleichbar(name)));
        if (name.isEmpty()) {
            return einmal(nennung.unter(bisher), projekt);
        }
        if (!heisstSchonSo && !nennung.mitNamen().contains(projekt) && !echo.sagt(projekt, Inhalt.NAME, name)) {
            nennung.melde(
                    nennung.mitNamen().isEmpty()
                            ? Befund.hinweis(
                                    Befundart.UMBENANNT,
                                    "Das Projekt „%s“ heißt im Netz bisher „%s“ und wird umbenannt."
                                            .formatted(projekt.eigen(), bisher))
                            : Befund.fehler(
                                            Befundart.NAME_UND_KENNUNG_UNEINS,
                                            "Die Kennung „%s“ gehört zu „%s“, der Name „%s“ aber zu einem anderen Projekt."
                                                    .formatted(projekt.eigen(), bisher, name))
                                    .mitErwartung("Kennung und Name desselben Projekts")
                                    .mitVorschlaegen(kennungen(nennung.mitNamen())));
        }
        return einmal(nennung, projekt);
    }

    /** An exported project that the net has no more. */
    private Erkannt inzwischenWeg(Nennung nennung) {
        Schluessel projekt = nennung.mitKennung();
        boolean unveraendert = nennung.roh().felder().stream().allMatch(f -> f.istEcho(echo, projekt));
        String satz = "„%s“ gibt es im Netz seit dem Export nicht mehr; die Zeile wird nicht eingelesen."
                .formatted(nennung.name().isEmpty() ? projekt.eigen() : nennung.name());
        nennung.melde(
                unveraendert
                        ? Befund.hinweis(Befundart.UEBERSPRUNGEN, satz)
                        : Befund.fehler(Befundart.PROJEKT_ENTFALLEN, satz)
                                .mitErwartung(
                                        "eine andere oder keine Kennung, wenn das Projekt neu angelegt werden soll"));
        return nennung.bleibtDraussen();
    }

    private static Erkannt ohneNamen(Nennung nennung) {
        int zeile = nennung.roh().zeile();
        nennung.befunde()
                .meldeZeile(
                        zeile,
                        Befund.fehler(
                                        Befundart.OHNE_NAMEN,
                                        "Zeile %d nennt kein Projekt: Name und bekannte Kennung fehlen."
                                                .formatted(zeile))
                                .mitErwartung("ein Projektname oder die Kennung eines vorhandenen Projekts"));
        return nennung.bleibtDraussen();
    }

    /** The kennung was given to another new project before. */
    private void meldeUneins(Nennung nennung) {
        nennung.melde(Befund.warnung(
                        Befundart.NAME_UND_KENNUNG_UNEINS,
                        "Die Kennung „%s“ steht in der Datei schon für „%s“; „%s“ gilt als ein anderes Projekt."
                                .formatted(
                                        nennung.mitKennung().eigen(),
                                        namen.name(nennung.mitKennung()),
                                        nennung.name()))
                .mitErwartung("eine eigene Kennung"));
    }

    /** One of several projects that a plan tells apart by more than the name. */
    private Erkannt vetter(Nennung nennung) {
        Schluessel projekt = vettern.welcher(nennung.roh(), nennung.mitNamen());
        return projekt == null ? neues(nennung) : einmal(nennung, projekt);
    }

    private Erkannt nachNamen(Nennung nennung) {
        Set<Schluessel> mitNamen = nennung.mitNamen();
        boolean heisstNurGleich = nennung.hatKennung()
                && !mitNamen.contains(nennung.mitKennung())
                && mitNamen.stream().allMatch(mitEigenerKennung::contains);
        if (mitNamen.isEmpty() || heisstNurGleich) {
            return neues(nennung);
        }
        if (mitNamen.size() == 1) {
            return einmal(nennung, mitNamen.iterator().next());
        }
        nennung.melde(Befund.fehler(Befundart.MEHRDEUTIG, "„%s“ heißen mehrere Projekte.".formatted(nennung.name()))
                .mitErwartung("dazu die Kennung, in einer Spalte Kennung oder als „%s [%s]“"
                        .formatted(nennung.name(), mitNamen.iterator().next().eigen()))
                .mitVorschlaegen(kennungen(mitNamen)));
        return nennung.bleibtDraussen();
    }

    private Erkannt neues(Nennung nennung) {
        String name = nennung.name();
        if (name.length() > LAENGSTER_NAME) {
            nennung.melde(Befund.fehler(Befundart.ZU_LANG, "Der Projektname ist länger als 500 Zeichen.")
                    .mitErwartung("ein Name, keine Beschreibung"));
            return new Erkannt(null, true, name, nennung.feld());
        }
        String eigene = nennung.hatKennung() ? nennung.mitKennung().eigen() : Namensform.kennung(name);
        Schluessel projekt = frei(eigene.isEmpty() ? "projekt" : eigene);
        List<Schluessel> nahe = namen.aehnlicheImNetz(PROJEKT, name, Aehnlichkeit.NAHE).stream()
                .filter(s -> netz.finde(s) >= 0)
                .toList();
        if (!nahe.isEmpty()) {
            nennung.melde(Befund.warnung(
                            Befundart.PROJEKT_NAHE_TREFFER,
                            "„%s“ ist neu, heißt aber fast wie ein vorhandenes Projekt. Meinten Sie „%s“?"
                                    .formatted(name, namen.name(nahe.get(0))))
                    .mitErwartung("der Name, wie er im Netz steht, falls dasselbe Projekt gemeint ist")
                    .mitVorschlaegen(nahe.stream().map(namen::name).toList()));
        }
        if (nennung.hatKennung()) {
            mitEigenerKennung.add(projekt);
        }
        namen.nimmAuf(projekt, name);
        vettern.merke(nennung.roh(), projekt);
        return einmal(nennung, projekt);
    }

    private Schluessel frei(String kennung) {
        Schluessel projekt = new Schluessel(Knotenart.PROJEKT, kennung);
        for (int n = 2; namen.kennt(projekt); n++) {
            projekt = new Schluessel(Knotenart.PROJEKT, kennung + "-" + n);
        }
        return projekt;
    }

    /** This project, unless an earlier row was about it and said something else. */
    private Erkannt einmal(Nennung nennung, Schluessel projekt) {
        Erkannt erkannt = new Erkannt(projekt, netz.finde(projekt) < 0, nennung.name(), nennung.feld());
        Rohprojekt frueher = gelesen.putIfAbsent(projekt, nennung.roh());
        if (frueher == null || vettern.verbindet()) {
            return erkannt;
        }
        boolean ergaenzt = !echo.kannte(projekt) && frueher.ergaenztSich(nennung.roh());
        String satz = "„%s“ steht schon in Zeile %d".formatted(nennung.name(), frueher.zeile());
        Befund befund = ergaenzt
                ? Befund.hinweis(Befundart.DOPPELTES_PROJEKT, satz + "; beide Zeilen gelten zusammen.")
                : Befund.fehler(
                                Befundart.DOPPELTES_PROJEKT,
                                satz + ", mit anderen Angaben; diese Zeile wird nicht eingelesen.")
                        .mitErwartung("jedes Projekt einmal, oder eine eigene Kennung, wenn es ein anderes ist");
        Rohfeld stelle = nennung.kennungsfeld() == null ? nennung.feld() : nennung.kennungsfeld();
        nennung.befunde().melde(stelle, befund.mitWert(nennung.name()));
        return ergaenzt ? erkannt : nennung.bleibtDraussen();
    }

    private static List<String> kennungen(Set<Schluessel> projekte) {
        return projekte.stream().map(Schluessel::eigen).toList();
    }
}
