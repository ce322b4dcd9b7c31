package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.ausgabe.Steckbrieftext;
import de.zielnetz.steckbrief.name.Anschrift;
import de.zielnetz.steckbrief.name.Namensdeuter;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells projects of one name apart by what else a plan says counts, such as beneficiary and description: in lists of
 * funds many have the name of the programme. Costs the projects that share a name once.
 */
final class Namensvettern {

    private static final String FUGE = "\u0001";

    private final Netz netz;
    private final Namensdeuter deuter;
    private final List<Inhalt> unterscheidung;
    private final Map<String, Set<String>> inDerDatei = new HashMap<>();
    private final Map<String, Map<String, Schluessel>> bekannte = new HashMap<>();

    Namensvettern(Netz netz, Namensdeuter deuter, Einleseplan plan, List<Rohprojekt> alle) {
        this.netz = netz;
        this.deuter = deuter;
        this.unterscheidung =
                plan.unterscheidung().stream().map(Inhalt::mitWort).toList();
        for (Rohprojekt roh : unterscheidung.isEmpty() ? List.<Rohprojekt>of() : alle) {
            inDerDatei.computeIfAbsent(form(roh), name -> new HashSet<>(2)).add(zeichen(roh, false));
        }
    }

    /** Whether rows of the same project are put together, not refused. */
    boolean verbindet() {
        return !unterscheidung.isEmpty();
    }

    /** Whether the name alone does not tell which project the row is about. */
    boolean gibtEs(Rohprojekt roh, Set<Schluessel> mitNamen) {
        return verbindet()
                && (mitNamen.size() > 1
                        || inDerDatei.getOrDefault(form(roh), Set.of()).size() > 1);
    }

    /** The one that the row is about, null where it is a new one. */
    @Nullable
    Schluessel welcher(Rohprojekt roh, Set<Schluessel> mitNamen) {
        Map<String, Schluessel> nachZeichen = bekannte.computeIfAbsent(form(roh), name -> ausDemNetz(mitNamen));
        Schluessel genau = nachZeichen.get(zeichen(roh, false));
        return genau != null ? genau : nachZeichen.get(zeichen(roh, true));
    }

    /** This row is about this project, and so are all like it. */
    void merke(Rohprojekt roh, Schluessel projekt) {
        if (verbindet()) {
            bekannte.computeIfAbsent(form(roh), name -> new HashMap<>()).put(zeichen(roh, false), projekt);
        }
    }

    private static String form(Rohprojekt roh) {
        Rohfeld name = roh.feld(Inhalt.NAME);
        return name == null ? "" : Namensform.vergleichbar(String.valueOf(name.text()));
    }

    /** @param nurBekannte whether names that the net does not know count as none, as it may have refused them */
    private String zeichen(Rohprojekt roh, boolean nurBekannte) {
        List<String> zeichen = new ArrayList<>();
        for (Inhalt inhalt : unterscheidung) {
            Rohfeld feld = roh.feld(inhalt);
            String text = feld == null || feld.text() == null || Wortlaut.sagtNichts(feld.text()) ? "" : feld.text();
            if (inhalt.kantenart() == null) {
                zeichen.add(Namensform.vergleichbar(text));
            } else {
                String name = Anschrift.ohne(text);
                Schluessel ziel = text.isEmpty() ? null : deuter.bekannter(inhalt, name);
                zeichen.add(ziel != null ? ziel.kennung() : nurBekannte ? "" : Namensform.vergleichbar(name));
            }
        }
        return String.join(FUGE, zeichen);
    }

    private Map<String, Schluessel> ausDemNetz(Set<Schluessel> mitNamen) {
        Steckbrieftext text = new Steckbrieftext(netz);
        Map<String, Schluessel> nachZeichen = new HashMap<>();
        for (Schluessel projekt : mitNamen) {
            int k = netz.finde(projekt);
            List<String> alle = List.of("");
            for (int i = 0; k >= 0 && i < unterscheidung.size(); i++) {
                String davor = i == 0 ? "" : FUGE;
                List<String> weiter = new ArrayList<>();
                for (String anfang : alle) {
                    werte(text, k, unterscheidung.get(i)).forEach(wert -> weiter.add(anfang + davor + wert));
                }
                alle = weiter;
            }
            if (k >= 0) {
                alle.forEach(zeichen -> nachZeichen.putIfAbsent(zeichen, projekt));
            }
        }
        return nachZeichen;
    }

    private List<String> werte(Steckbrieftext text, int projekt, Inhalt inhalt) {
        Merkmal merkmal = inhalt.merkmal();
        if (merkmal != null) {
            Object wert = netz.wert(projekt, merkmal);
            return List.of(wert == null ? "" : Namensform.vergleichbar(wert.toString()));
        }
        List<String> ziele =
                text.ziele(projekt, inhalt).stream().map(Schluessel::kennung).toList();
        return ziele.isEmpty() ? List.of("") : ziele;
    }
}
