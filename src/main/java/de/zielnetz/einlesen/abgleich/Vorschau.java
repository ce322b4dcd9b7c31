package de.zielnetz.einlesen.abgleich;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Lesart;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.tabelle.Korrektur;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do; nothing of it is written.
 *
 * @param token by which it can be imported, until gueltigBis
 * @param beschreibung how the file was read: {@code CSV, Windows-1252, Semikolon}
 * @param hash SHA-256 of the file in hexadecimal
 * @param frage what somebody has to decide before anything can be imported, null where nothing
 * @param plan name of the plan by which it was read
 * @param lesarten in which ways it can be read, in front the one by which it was; none where a plan was named
 * @param bilanz what became of the filled cells, sheet by sheet
 * @param korrekturen the cells in whose place something else was read
 * @param tabellen what each column was taken for
 * @param nichtErwaehnt projects of the net that the file does not speak of; they stay as they are
 * @param neueKnoten organisations and technologies that would be created, of a file that holds a city everything but projects: key
 *     and name
 * @param weitere what a file that holds a city changes beside projects, new nodes left out; the first 500
 * @param befunde all findings, in the order of the file
 */
public record Vorschau(
        String token,
        Instant gueltigBis,
        String datei,
        String beschreibung,
        String hash,
        @Nullable String frage,
        String plan,
        List<Lesart> lesarten,
        List<Bilanz> bilanz,
        List<Korrektur> korrekturen,
        boolean export,
        Mengen zaehlung,
        List<Lesung.Tabellenfund> tabellen,
        List<Projektaenderung> projekte,
        List<Nennung> nichtErwaehnt,
        List<Nennung> neueKnoten,
        List<Sachaenderung> weitere,
        List<Befund> befunde) {

    public record Nennung(String schluessel, String name) {}

    /**
     * How many of each; aenderungen counts nodes and relationships of every kind.
     *
     * @param einschaetzungenBelegt what was only assessed and would count as documented: importing it must be agreed to
     */
    public record Mengen(
            int neu,
            int geaendert,
            int unveraendert,
            int ausgelassen,
            int nichtErwaehnt,
            int beziehungenNeu,
            int beziehungenWeg,
            int aenderungen,
            int fehler,
            int warnungen,
            int hinweise,
            int einschaetzungenBelegt) {}
}
