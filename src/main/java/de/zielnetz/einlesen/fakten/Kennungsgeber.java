package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which thing a row is about: by its kennung, where it gives none by its name, and what is new gets a kennung of its name. */
final class Kennungsgeber {

    private final Netz netz;
    private final Namensregister namen;
    private final Melder befunde;
    private final Map<Knotenart, Map<String, Schluessel>> inDerDatei = new HashMap<>();
    private final Set<Schluessel> vergebene = new HashSet<>();

    Kennungsgeber(Netz netz, Melder befunde) {
        this.netz = netz;
        this.namen = new Namensregister(netz);
        this.befunde = befunde;
    }

    /** Takes in what a row calls itself; all of them before the first is asked for. */
    void merke(Knotenart art, Faktenzeile zeile) {
        String kennung = zeile.zelle(Faktenspalten.KENNUNG);
        String name = zeile.zelle(Merkmal.NAME);
        if (kennung != null && Schluessel.istGueltig(kennung)) {
            vergebene.add(new Schluessel(art, kennung));
            if (name != null) {
                nachNamen(art).putIfAbsent(Namensform.vergleichbar(name), new Schluessel(art, kennung));
            }
        }
    }

    /** Null where it says neither kennung nor name, or what is no kennung; that is a finding. */
    @Nullable
    Schluessel schluessel(Knotenart art, Faktenzeile zeile) {
        String kennung = zeile.zelle(Faktenspalten.KENNUNG);
        if (kennung != null) {
            if (Schluessel.istGueltig(kennung)) {
                return new Schluessel(art, kennung);
            }
            befunde.melde(
                    zeile,
                    Faktenspalten.KENNUNG,
                    Befund.fehler(
                                    Befundart.UNGUELTIGE_KENNUNG,
                                    "„%s“ ist keine Kennung.".formatted(Naehe.kurz(kennung)))
                            .mitWert(kennung)
                            .mitErwartung(
                                    "Kleinbuchstaben a–z, Ziffern und einfache Bindestriche, höchstens 80 Zeichen")
                            .mitVorschlaegen(vorschlag(kennung)));
            return null;
        }
        String name = zeile.zelle(Merkmal.NAME);
        if (name == null) {
            befunde.melde(
                    zeile,
                    Merkmal.NAME.schluessel(),
                    Befund.fehler(Befundart.OHNE_NAMEN, "Die Zeile hat weder Kennung noch Namen.")
                            .mitErwartung("ein Name"));
            return null;
        }
        return mitNamen(art, name, zeile);
    }

    private @Nullable Schluessel mitNamen(Knotenart art, String name, Faktenzeile zeile) {
        String form = Namensform.vergleichbar(name);
        Schluessel bekannter = nachNamen(art).get(form);
        Set<Schluessel> imNetz = bekannter == null ? namen.namensgleiche(Set.of(art), name) : Set.of(bekannter);
        if (imNetz.size() > 1) {
            befunde.melde(
                    zeile,
                    Merkmal.NAME.schluessel(),
                    Befund.fehler(Befundart.MEHRDEUTIG, "So heißt im Netz mehreres.")
                            .mitWert(name)
                            .mitErwartung("die Kennung dazu")
                            .mitVorschlaegen(
                                    imNetz.stream().map(Schluessel::eigen).toList()));
            return null;
        }
        Schluessel schluessel =
                imNetz.isEmpty() ? neu(art, name) : imNetz.iterator().next();
        nachNamen(art).put(form, schluessel);
        return schluessel;
    }

    private Schluessel neu(Knotenart art, String name) {
        String kennung = Namensform.kennung(name);
        String stamm = kennung.isEmpty() ? Namensform.kennung(art.einzahl()) : kennung;
        Schluessel schluessel = new Schluessel(art, stamm);
        for (int n = 2; vergebene.contains(schluessel) || netz.finde(schluessel) >= 0; n++) {
            schluessel = new Schluessel(art, stamm + "-" + n);
        }
        vergebene.add(schluessel);
        return schluessel;
    }

    private Map<String, Schluessel> nachNamen(Knotenart art) {
        return inDerDatei.computeIfAbsent(art, a -> new HashMap<>());
    }

    private static List<String> vorschlag(String text) {
        String kennung = Namensform.kennung(text);
        return kennung.isEmpty() ? List.of() : List.of(kennung);
    }
}
