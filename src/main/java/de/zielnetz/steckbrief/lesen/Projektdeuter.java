package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Feld;
import de.zielnetz.steckbrief.blatt.Kennungsleser;
import de.zielnetz.steckbrief.name.Namensfinder;
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
final class Projekterkenner {

    private static final Set<Knotenart> PROJEKT = EnumSet.of(Knotenart.PROJEKT);

    /** @param projekt null where an error keeps the row out before it is known */
    record Erkannt(@Nullable Schluessel projekt, boolean neu, String name, Feld feld) {}

    private final Netz netz;
    private final Namensfinder namen;
    private final Namensvettern vettern;
    private final Map<Schluessel, Rohprojekt> gelesen = new HashMap<>();
    private final Set<Schluessel> mitEigenerKennung = new HashSet<>();
    private final Kennungsleser kennungen;
    private final Echo echo;

    Projekterkenner(Netz netz, Namensfinder namen, Namensvettern vettern, Kennungsleser kennungen, Echo echo) {
        this.netz = netz;
        this.vettern = vettern;
        this.namen = namen;
        this.kennungen = kennungen;
        this.echo = echo;
    }

    Erkannt erkenne(Rohprojekt roh, Befunde befunde) {
        Feld kennungsfeld = roh.feld(Inhalt.KENNUNG);
        Feld namensfeld = roh.feld(Inhalt.NAME);
        String kennung = kennungsfeld == null ? "" : kennungen.kennung(kennungsfeld.spalte(), kennungsfeld.text());
        String name = namensfeld == null ? "" : Namensform.einzeilig(String.valueOf(namensfeld.text()));
        Feld feld = namensfeld != null
                ? namensfeld
                : kennungsfeld != null ? kennungsfeld : roh.felder().get(0);
        Schluessel mitKennung = new Schluessel(Knotenart.PROJEKT, kennung);
        boolean kennungBekannt = !kennung.isEmpty() && netz.finde(mitKennung) >= 0;
        Set<Schluessel> mitNamen = name.isEmpty()
                ? Set.of()
                : vettern.verbindet() ? namen.namensgleiche(PROJEKT, name) : namen.finde(PROJEKT, name);
        if (kennungBekannt) {
            pruefeNamen(mitKennung, name, mitNamen, feld, befunde);
            return festgehalten(
                    mitKennung,
                    false,
                    name.isEmpty() ? namen.name(mitKennung) : name,
                    feld,
                    kennungsfeld,
                    roh,
                    befunde);
        }
        if (!kennung.isEmpty() && echo.kannte(mitKennung)) {
            inzwischenWeg(mitKennung, name, feld, roh, befunde);
            return new Erkannt(null, false, name, feld);
        }
        if (name.isEmpty()) {
            befunde.zeilenfehler(
                    Befundart.OHNE_NAMEN,
                    roh.zeile(),
                    "Zeile %d nennt kein Projekt: Name und bekannte Kennung fehlen.".formatted(roh.zeile()),
                    "ein Projektname oder die Kennung eines vorhandenen Projekts");
            return new Erkannt(null, false, "", feld);
        }
        if (mitEigenerKennung.contains(mitKennung)) {
            if (mitNamen.contains(mitKennung)) {
                return festgehalten(mitKennung, true, name, feld, kennungsfeld, roh, befunde);
            }
            befunde.warnung(
                    Befundart.NAME_UND_KENNUNG_UNEINS,
                    feld,
                    name,
                    "Die Kennung „%s“ steht in der Datei schon für „%s“; „%s“ gilt als ein anderes Projekt."
                            .formatted(kennung, namen.name(mitKennung), name),
                    "eine eigene Kennung",
                    List.of());
        }
        if (kennung.isEmpty() && vettern.gibtEs(roh, mitNamen)) {
            Schluessel projekt = vettern.welcher(roh, mitNamen);
            return projekt == null
                    ? neues(kennung, name, feld, roh, befunde)
                    : festgehalten(projekt, netz.finde(projekt) < 0, name, feld, kennungsfeld, roh, befunde);
        }
        boolean namensvetter = !kennung.isEmpty()
                && !mitNamen.contains(mitKennung)
                && mitNamen.stream().allMatch(mitEigenerKennung::contains);
        if (mitNamen.size() > 1 && !namensvetter) {
            befunde.fehler(
                    Befundart.MEHRDEUTIG,
                    feld,
                    name,
                    "„%s“ heißen mehrere Projekte.".formatted(name),
                    "dazu die Kennung, in einer Spalte Kennung oder als „%s [%s]“"
                            .formatted(name, mitNamen.iterator().next().eigen()),
                    mitNamen.stream().map(Schluessel::eigen).toList());
            return new Erkannt(null, false, name, feld);
        }
        if (mitNamen.size() == 1 && !namensvetter) {
            Schluessel projekt = mitNamen.iterator().next();
            return festgehalten(projekt, netz.finde(projekt) < 0, name, feld, kennungsfeld, roh, befunde);
        }
        return neues(kennung, name, feld, roh, befunde);
    }

    private void inzwischenWeg(Schluessel projekt, String name, Feld feld, Rohprojekt roh, Befunde befunde) {
        boolean unveraendert = roh.felder().stream().allMatch(f -> f.istEcho(echo, projekt));
        String satz = "„%s“ gibt es im Netz seit dem Export nicht mehr; die Zeile wird nicht eingelesen."
                .formatted(name.isEmpty() ? projekt.eigen() : name);
        if (unveraendert) {
            befunde.hinweis(Befundart.UEBERSPRUNGEN, feld, name, satz);
        } else {
            befunde.fehler(
                    Befundart.PROJEKT_ENTFALLEN,
                    feld,
                    name,
                    satz,
                    "eine andere oder keine Kennung, wenn das Projekt neu angelegt werden soll",
                    List.of());
        }
    }

    private Erkannt neues(String kennung, String name, Feld feld, Rohprojekt roh, Befunde befunde) {
        if (name.length() > 500) {
            befunde.fehler(
                    Befundart.ZU_LANG,
                    feld,
                    name,
                    "Der Projektname ist länger als 500 Zeichen.",
                    "ein Name, keine Beschreibung",
                    List.of());
            return new Erkannt(null, true, name, feld);
        }
        String eigene = kennung.isEmpty() ? Namensform.kennung(name) : kennung;
        Schluessel projekt = frei(eigene.isEmpty() ? "projekt" : eigene);
        List<Schluessel> nahe = namen.aehnlicheImNetz(PROJEKT, name, Aehnlichkeit.NAHE).stream()
                .filter(s -> netz.finde(s) >= 0)
                .toList();
        if (!nahe.isEmpty()) {
            befunde.warnung(
                    Befundart.PROJEKT_NAHE_TREFFER,
                    feld,
                    name,
                    "„%s“ ist neu, heißt aber fast wie ein vorhandenes Projekt. Meinten Sie „%s“?"
                            .formatted(name, namen.name(nahe.get(0))),
                    "der Name, wie er im Netz steht, falls dasselbe Projekt gemeint ist",
                    nahe.stream().map(namen::name).toList());
        }
        if (!kennung.isEmpty()) {
            mitEigenerKennung.add(projekt);
        }
        namen.nimmAuf(projekt, name);
        vettern.merke(roh, projekt);
        return festgehalten(projekt, true, name, feld, null, roh, befunde);
    }

    private Schluessel frei(String kennung) {
        Schluessel projekt = new Schluessel(Knotenart.PROJEKT, kennung);
        for (int n = 2; namen.kennt(projekt); n++) {
            projekt = new Schluessel(Knotenart.PROJEKT, kennung + "-" + n);
        }
        return projekt;
    }

    private Erkannt festgehalten(
            Schluessel projekt,
            boolean neu,
            String name,
            Feld feld,
            @Nullable Feld kennungsfeld,
            Rohprojekt roh,
            Befunde befunde) {
        Rohprojekt frueher = gelesen.putIfAbsent(projekt, roh);
        if (frueher == null || vettern.verbindet()) {
            return new Erkannt(projekt, neu, name, feld);
        }
        Feld stelle = kennungsfeld == null || kennungsfeld.text() == null ? feld : kennungsfeld;
        if (!echo.kannte(projekt) && frueher.ergaenztSich(roh)) {
            befunde.hinweis(
                    Befundart.DOPPELTES_PROJEKT,
                    stelle,
                    name,
                    "„%s“ steht schon in Zeile %d; beide Zeilen gelten zusammen.".formatted(name, frueher.zeile()));
            return new Erkannt(projekt, neu, name, feld);
        }
        befunde.fehler(
                Befundart.DOPPELTES_PROJEKT,
                stelle,
                name,
                "„%s“ steht schon in Zeile %d, mit anderen Angaben; diese Zeile wird nicht eingelesen."
                        .formatted(name, frueher.zeile()),
                "jedes Projekt einmal, oder eine eigene Kennung, wenn es ein anderes ist",
                List.of());
        return new Erkannt(null, false, name, feld);
    }

    private void pruefeNamen(Schluessel projekt, String name, Set<Schluessel> mitNamen, Feld feld, Befunde befunde) {
        boolean heisstSchonSo = Namensform.einzeilig(namen.name(projekt)).equals(name)
                || (!Namensform.vergleichbar(name).isEmpty()
                        && Namensform.vergleichbar(namen.name(projekt)).equals(Namensform.vergleichbar(name)));
        if (name.isEmpty() || heisstSchonSo || mitNamen.contains(projekt) || echo.sagt(projekt, Inhalt.NAME, name)) {
            return;
        }
        if (!mitNamen.isEmpty()) {
            befunde.fehler(
                    Befundart.NAME_UND_KENNUNG_UNEINS,
                    feld,
                    name,
                    "Die Kennung „%s“ gehört zu „%s“, der Name „%s“ aber zu einem anderen Projekt."
                            .formatted(projekt.eigen(), namen.name(projekt), name),
                    "Kennung und Name desselben Projekts",
                    mitNamen.stream().map(Schluessel::eigen).toList());
        } else {
            befunde.hinweis(
                    Befundart.UMBENANNT,
                    feld,
                    name,
                    "Das Projekt „%s“ heißt im Netz bisher „%s“ und wird umbenannt."
                            .formatted(projekt.eigen(), namen.name(projekt)));
        }
    }
}
