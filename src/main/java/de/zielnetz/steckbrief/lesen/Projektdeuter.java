package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.EnumSet;
import java.util.HashMap;
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

    /**
     * @param projekt null where an error keeps the row out before it is known
     * @param eingeschaetzt whether the row says that the project itself is only assessed
     * @param nummer by which the file calls it, where that is not its kennung; otherwise empty
     */
    record Erkannt(
            @Nullable Schluessel projekt,
            boolean neu,
            String name,
            boolean eingeschaetzt,
            String nummer,
            Rohfeld feld) {}

    private final Netz netz;
    private final Namensregister namen;
    private final Namensvettern vettern;
    private final Map<Schluessel, Rohprojekt> gelesen = new HashMap<>();
    private final Neuanlage neuanlage;
    private final Kennungsleser kennungen;
    private final Echo echo;

    Projektdeuter(Netz netz, Namensregister namen, Namensvettern vettern, Kennungsleser kennungen, Echo echo) {
        this.netz = netz;
        this.vettern = vettern;
        this.namen = namen;
        this.neuanlage = new Neuanlage(netz, namen);
        this.kennungen = kennungen;
        this.echo = echo;
    }

    Erkannt deute(Rohprojekt roh, Befunde befunde) {
        Benennung benennung = benennung(roh, befunde);
        if (istDurchgestrichen(roh)) {
            return draussen(benennung, Projektbefunde.durchgestrichen(benennung.roh()));
        }
        if (benennung.hatKennung() && netz.finde(benennung.mitKennung()) >= 0) {
            return bekanntes(benennung);
        }
        if (benennung.hatKennung() && echo.kannte(benennung.mitKennung())) {
            return inzwischenWeg(benennung);
        }
        if (benennung.name().isEmpty()) {
            return draussen(benennung, Projektbefunde.ohneNamen(benennung.roh()));
        }
        if (neuanlage.hatVergeben(benennung.mitKennung())) {
            if (benennung.mitNamen().contains(benennung.mitKennung())) {
                return einmal(benennung, benennung.mitKennung());
            }
            neuanlage.meldeVergebene(benennung);
        }
        return !benennung.hatKennung() && vettern.gibtEs(roh, benennung.mitNamen())
                ? vetter(benennung)
                : nachNamen(benennung);
    }

    /** Whether somebody struck out by what the row names its project. */
    private static boolean istDurchgestrichen(Rohprojekt roh) {
        return roh.felder().stream()
                .anyMatch(feld ->
                        (feld.spalte().inhalt() == Inhalt.NAME || feld.spalte().inhalt() == Inhalt.KENNUNG)
                                && feld.ort() != null
                                && feld.ort().zelle().istDurchgestrichen());
    }

    private Benennung benennung(Rohprojekt roh, Befunde befunde) {
        Rohfeld kennungsfeld = roh.feld(Inhalt.KENNUNG);
        Rohfeld namensfeld = roh.feld(Inhalt.NAME);
        String kennung = kennungsfeld == null ? "" : kennungen.kennung(kennungsfeld.spalte(), kennungsfeld.text());
        String gesagt = namensfeld == null || Wortlaut.istPlatzhalter(String.valueOf(namensfeld.text()))
                ? ""
                : Namensform.einzeilig(String.valueOf(namensfeld.text()));
        boolean eingeschaetzt = Einschaetzungsmarke.steht(gesagt)
                && namen.namensgleiche(PROJEKT, gesagt).isEmpty();
        String name = eingeschaetzt ? Einschaetzungsmarke.ohne(gesagt) : gesagt;
        Set<Schluessel> mitNamen = name.isEmpty()
                ? Set.of()
                : vettern.verbindet() ? namen.namensgleiche(PROJEKT, name) : namen.finde(PROJEKT, name);
        Rohfeld feld = namensfeld != null
                ? namensfeld
                : kennungsfeld != null ? kennungsfeld : roh.felder().get(0);
        return new Benennung(
                roh,
                new Schluessel(Knotenart.PROJEKT, kennung),
                name,
                eingeschaetzt,
                mitNamen,
                feld,
                kennungsfeld,
                befunde);
    }

    /** A project of the net, named by its kennung. */
    private Erkannt bekanntes(Benennung benennung) {
        Schluessel projekt = benennung.mitKennung();
        String bisher = namen.name(projekt);
        String name = benennung.name();
        boolean heisstSchonSo = Namensform.einzeilig(bisher).equals(name)
                || (!Namensform.vergleichbar(name).isEmpty()
                        && Namensform.vergleichbar(bisher).equals(Namensform.vergleichbar(name)));
        if (name.isEmpty()) {
            return einmal(benennung.unter(bisher), projekt);
        }
        if (!heisstSchonSo && hatAlias(projekt, name)) {
            benennung.melde(Projektbefunde.frueherer(benennung.name(), namen.name(projekt)));
        }
        if (!heisstSchonSo && !benennung.mitNamen().contains(projekt) && !istEcho(benennung)) {
            benennung.melde(
                    benennung.mitNamen().isEmpty()
                            ? Projektbefunde.umbenannt(projekt, bisher)
                            : Projektbefunde.uneins(benennung, bisher));
        }
        return einmal(benennung, projekt);
    }

    private boolean istEcho(Benennung benennung) {
        return echo.sagt(
                benennung.mitKennung(),
                Inhalt.NAME,
                benennung.eingeschaetzt() ? Einschaetzungsmarke.mit(benennung.name()) : benennung.name());
    }

    /** An exported project that the net has no more. */
    private Erkannt inzwischenWeg(Benennung benennung) {
        Schluessel projekt = benennung.mitKennung();
        boolean unveraendert = benennung.roh().felder().stream().allMatch(f -> f.istEcho(echo, projekt));
        benennung.melde(Projektbefunde.inzwischenWeg(benennung, unveraendert));
        return draussen(benennung);
    }

    /** One of several projects that a plan tells apart by more than the name. */
    private Erkannt vetter(Benennung benennung) {
        Schluessel projekt = vettern.welcher(benennung.roh(), benennung.mitNamen());
        return projekt == null ? neues(benennung) : einmal(benennung, projekt);
    }

    private Erkannt nachNamen(Benennung benennung) {
        Set<Schluessel> mitNamen = mitEigenemNamen(benennung);
        boolean heisstNurGleich = benennung.hatKennung()
                && !mitNamen.contains(benennung.mitKennung())
                && mitNamen.stream().allMatch(neuanlage::hatVergeben);
        if (mitNamen.isEmpty() || heisstNurGleich) {
            return neues(benennung);
        }
        if (mitNamen.size() == 1) {
            Schluessel projekt = mitNamen.iterator().next();
            if (hatAlias(projekt, benennung.name())) {
                benennung.melde(Projektbefunde.frueherer(benennung.name(), namen.name(projekt)));
            }
            return einmal(benennung, projekt);
        }
        benennung.melde(Projektbefunde.mehrdeutig(benennung.name(), mitNamen));
        return draussen(benennung);
    }

    /** Of several, the one that bears the name today and not only once bore it. */
    private Set<Schluessel> mitEigenemNamen(Benennung benennung) {
        String form = Namensform.vergleichbar(benennung.name());
        List<Schluessel> eigene = benennung.mitNamen().stream()
                .filter(s -> Namensform.vergleichbar(namen.name(s)).equals(form))
                .toList();
        return eigene.size() == 1 ? Set.copyOf(eigene) : benennung.mitNamen();
    }

    private boolean hatAlias(Schluessel projekt, String name) {
        int k = netz.finde(projekt);
        String form = Namensform.vergleichbar(name);
        return k >= 0
                && !Namensform.vergleichbar(netz.name(k)).equals(form)
                && netz.wert(k, Merkmal.ALIASE) instanceof List<?> aliase
                && aliase.stream().anyMatch(a -> Namensform.vergleichbar(String.valueOf(a))
                        .equals(form));
    }

    private Erkannt neues(Benennung benennung) {
        Schluessel projekt = neuanlage.lege(benennung);
        if (projekt == null) {
            return new Erkannt(null, true, benennung.name(), false, "", benennung.feld());
        }
        vettern.merke(benennung.roh(), projekt);
        return einmal(benennung, projekt);
    }

    /** This project, unless an earlier row was about it and said something else. */
    private Erkannt einmal(Benennung benennung, Schluessel projekt) {
        String nummer = nummer(benennung, projekt);
        Erkannt erkannt = new Erkannt(
                projekt,
                netz.finde(projekt) < 0,
                benennung.name(),
                benennung.eingeschaetzt(),
                nummer,
                benennung.feld());
        meldeWiderspruch(benennung, projekt);
        if (!nummer.isEmpty()) {
            namen.nimmNummerAuf(projekt, nummer);
        }
        Rohprojekt frueher = gelesen.putIfAbsent(projekt, benennung.roh());
        if (frueher == null || vettern.verbindet()) {
            return erkannt;
        }
        boolean ergaenzt = !echo.kannte(projekt) && frueher.ergaenztSich(benennung.roh());
        Rohfeld stelle = benennung.kennungsfeld() == null ? benennung.feld() : benennung.kennungsfeld();
        benennung.befunde().melde(stelle, Projektbefunde.doppelt(benennung.name(), frueher.zeile(), ergaenzt));
        return ergaenzt ? erkannt : draussen(benennung);
    }

    private static String nummer(Benennung benennung, Schluessel projekt) {
        Rohfeld feld = benennung.kennungsfeld();
        String text = feld == null || feld.text() == null ? "" : Namensform.einzeilig(feld.text());
        return projekt.eigen().equals(text) ? "" : text;
    }

    private void meldeWiderspruch(Benennung benennung, Schluessel projekt) {
        int k = netz.finde(projekt);
        if (k >= 0 && benennung.eingeschaetzt() && netz.knotenbelegart(k) == Belegart.BELEGT && !istEcho(benennung)) {
            benennung.melde(Markenbefund.zu(benennung.name(), netz.knotenbelege(k)));
        }
    }

    /** With a finding about the row as a whole. */
    private static Erkannt draussen(Benennung benennung, Befund befund) {
        benennung.befunde().meldeZeile(benennung.roh().zeile(), befund);
        return draussen(benennung);
    }

    private static Erkannt draussen(Benennung benennung) {
        return new Erkannt(null, false, benennung.name(), false, "", benennung.feld());
    }
}
