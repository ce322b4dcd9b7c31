package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.wort.Aehnlichkeit;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the projects that a file brings their kennung, and says where one is called nearly like another. */
final class Neuanlage {

    private static final int LAENGSTER_NAME = 500;

    private final Netz netz;
    private final Namensregister namen;
    private final Set<Schluessel> mitEigenerKennung = new HashSet<>();

    Neuanlage(Netz netz, Namensregister namen) {
        this.netz = netz;
        this.namen = namen;
    }

    /** Whether a new project brought this kennung itself. */
    boolean hatVergeben(Schluessel projekt) {
        return mitEigenerKennung.contains(projekt);
    }

    void meldeVergebene(Benennung benennung) {
        Schluessel projekt = benennung.mitKennung();
        benennung.melde(Befund.warnung(
                        Befundart.NAME_UND_KENNUNG_UNEINS,
                        "Die Kennung „%s“ steht in der Datei schon für „%s“; „%s“ gilt als ein anderes Projekt."
                                .formatted(projekt.eigen(), namen.name(projekt), benennung.name()))
                .mitErwartung("eine eigene Kennung"));
    }

    /** The new project, found by its name from now on; null where its name is none. */
    @Nullable
    Schluessel lege(Benennung benennung) {
        String name = benennung.name();
        if (name.length() > LAENGSTER_NAME) {
            benennung.melde(Befund.fehler(Befundart.ZU_LANG, "Der Projektname ist länger als 500 Zeichen.")
                    .mitErwartung("ein Name, keine Beschreibung"));
            return null;
        }
        String eigene = benennung.hatKennung() ? benennung.mitKennung().eigen() : Namensform.kennung(name);
        Schluessel projekt = frei(eigene.isEmpty() ? "projekt" : eigene);
        meldeNahe(benennung);
        if (benennung.hatKennung()) {
            mitEigenerKennung.add(projekt);
        }
        namen.nimmAuf(projekt, name);
        return projekt;
    }

    private Schluessel frei(String kennung) {
        Schluessel projekt = new Schluessel(Knotenart.PROJEKT, kennung);
        for (int n = 2; namen.kennt(projekt); n++) {
            projekt = new Schluessel(Knotenart.PROJEKT, kennung + "-" + n);
        }
        return projekt;
    }

    private void meldeNahe(Benennung benennung) {
        List<Schluessel> nahe =
                namen.aehnlicheImNetz(Set.of(Knotenart.PROJEKT), benennung.name(), Aehnlichkeit.NAHE).stream()
                        .filter(s -> netz.finde(s) >= 0)
                        .toList();
        if (!nahe.isEmpty()) {
            benennung.melde(Befund.warnung(
                            Befundart.PROJEKT_NAHE_TREFFER,
                            "„%s“ ist neu, heißt aber fast wie ein vorhandenes Projekt. Meinten Sie „%s“?"
                                    .formatted(benennung.name(), namen.name(nahe.get(0))))
                    .mitErwartung("der Name, wie er im Netz steht, falls dasselbe Projekt gemeint ist")
                    .mitVorschlaegen(nahe.stream().map(namen::name).toList()));
        }
    }
}
