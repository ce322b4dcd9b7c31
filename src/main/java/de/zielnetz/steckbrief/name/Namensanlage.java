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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates the organisations and technologies that the net does not know, each as it is written, and suggests what else could be meant. */
final class Namensanlage {

    private static final int LAENGSTER_NAME = 500;

    private final Namensregister namen;
    private final Map<Schluessel, Lesung.Neues> neue = new LinkedHashMap<>();

    Namensanlage(Namensregister namen) {
        this.namen = namen;
    }

    Map<Schluessel, Lesung.Neues> neue() {
        return neue;
    }

    /**
     * The new thing; null where the text holds no name. Says what it did.
     *
     * @param gleichnamige names of known things that are probably meant
     */
    @Nullable
    Schluessel lege(Inhalt inhalt, String name, List<String> gleichnamige, String ort, Rohfeld feld, Befunde befunde) {
        Knotenart art = inhalt.ziele().iterator().next();
        String kennung = Namensform.kennung(name);
        if (kennung.isEmpty() || name.length() > LAENGSTER_NAME) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    kennung.isEmpty() ? Befundart.KEINE_ORGANISATION : Befundart.ZU_LANG,
                                    kennung.isEmpty()
                                            ? "„%s“ enthält keinen Namen und wird nicht aufgenommen."
                                                    .formatted(Wortlaut.kurz(name))
                                            : "„%s“ ist als Name zu lang (%,d Zeichen) und wird nicht aufgenommen."
                                                    .formatted(Wortlaut.kurz(name), name.length()))
                            .mitWert(name)
                            .mitErwartung("ein Name von höchstens 500 Zeichen"));
            return null;
        }
        List<String> nahe = Stream.concat(
                        gleichnamige.stream(),
                        namen.aehnliche(inhalt.ziele(), name, Aehnlichkeit.NAHE).stream()
                                .map(namen::name))
                .distinct()
                .toList();
        Schluessel neu = new Schluessel(art, kennung);
        for (int n = 2; namen.kennt(neu); n++) {
            neu = new Schluessel(art, kennung + "-" + n);
        }
        befunde.melde(feld, befund(art, name, nahe).mitWert(name));
        namen.nimmAuf(neu, name);
        neue.put(neu, new Lesung.Neues(name, ort));
        return neu;
    }

    private static Befund befund(Knotenart art, String name, List<String> nahe) {
        boolean akteur = art == Knotenart.AKTEUR;
        String als = "„%s“ wird als %s angelegt".formatted(Wortlaut.kurz(name), art.einzahl());
        List<String> teile = akteur ? Stellenliste.moeglicheTeile(name) : List.of();
        if (!nahe.isEmpty()) {
            return Befund.warnung(
                            Befundart.ORGANISATION_NAHE_TREFFER,
                            "%s, heißt aber fast wie „%s“. Meinten Sie „%s“?".formatted(als, nahe.get(0), nahe.get(0)))
                    .mitErwartung("der Name, wie er im Netz steht, falls dieselbe Stelle gemeint ist")
                    .mitVorschlaegen(vorschlaege(nahe, teile, akteur));
        }
        if (!teile.isEmpty()) {
            return Befund.warnung(
                            Befundart.ORGANISATION_UNGETEILT,
                            als + ", so wie es dasteht. Sind es mehrere: „%s“?".formatted(String.join("“, „", teile)))
                    .mitErwartung("mehrere Namen durch Semikolon oder Zeilenumbruch getrennt")
                    .mitVorschlaegen(vorschlaege(nahe, teile, akteur));
        }
        if (akteur && !Organisationsname.hatMerkmal(name)) {
            return Befund.warnung(
                            Befundart.ORGANISATION_NEU,
                            als + "; dass es eine Organisation ist, sagt der Name nicht. Ist es eine Person?")
                    .mitErwartung("der Name einer Organisation; Personen gehören in das Feld Ansprechpartner")
                    .mitVorschlaegen(vorschlaege(nahe, teile, akteur));
        }
        return Befund.hinweis(
                akteur ? Befundart.ORGANISATION_NEU : Befundart.TECHNOLOGIE_NEU,
                "„%s“ ist neu und wird als %s angelegt.".formatted(name, art.einzahl()));
    }

    /** What a decision about the name can be, as a plan or a request would say it. */
    private static List<String> vorschlaege(List<String> nahe, List<String> teile, boolean akteur) {
        List<String> vorschlaege = new ArrayList<>(nahe);
        if (!teile.isEmpty()) {
            vorschlaege.add(String.join("; ", teile));
        }
        if (akteur) {
            vorschlaege.add(Entscheidungen.KONTAKT);
        }
        return vorschlaege;
    }
}
