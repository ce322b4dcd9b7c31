package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which one sheet can be read, and that which explains most of it.
 *
 * @param wege tables first; none where nothing was found, or the sheet is not to be read
 * @param redetVonProjekten whether words of headings stand on it although nothing was found
 */
public record Blattwahl(Blatt blatt, List<Blattlesung> wege, boolean redetVonProjekten) {

    /**
     * What a way of reading comes to.
     *
     * @param projektstellen the same number for two ways that find projects by the same cells
     */
    public record Ueberblick(
            int projekte,
            List<String> namen,
            int zellen,
            int gelesen,
            int ausgelassen,
            int unverstanden,
            int unerklaert,
            int projektstellen) {

        static final Ueberblick KEINER = new Ueberblick(0, List.of(), 0, 0, 0, 0, 0, 1);

        Ueberblick und(Ueberblick u) {
            return new Ueberblick(
                    projekte + u.projekte,
                    Stream.concat(namen.stream(), u.namen.stream()).limit(NAMEN).toList(),
                    zellen + u.zellen,
                    gelesen + u.gelesen,
                    ausgelassen + u.ausgelassen,
                    unverstanden + u.unverstanden,
                    unerklaert + u.unerklaert,
                    31 * projektstellen + u.projektstellen);
        }
    }

    private static final int NAMEN = 3;

    /** The forms in which it can be read. */
    public List<Einleseplan.Form> formen() {
        return wege.stream().map(Blattlesung::form).toList();
    }

    Ueberblick ueberblick(Einleseplan.@Nullable Form form, boolean etwasGelesen) {
        Blattlesung weg = form == null ? lesung() : lesung(form);
        Bilanz bilanz = weg == null ? Bilanz.von(buch(etwasGelesen)) : weg.bilanz();
        List<Rohprojekt> gelesene = weg == null ? List.of() : weg.projekte();
        return new Ueberblick(
                gelesene.size(),
                gelesene.stream()
                        .map(p -> p.feld(Inhalt.NAME))
                        .filter(feld -> feld != null)
                        .map(feld -> Wortlaut.kurz(String.valueOf(feld.text())))
                        .limit(NAMEN)
                        .toList(),
                bilanz.zellen(),
                bilanz.gelesen(),
                bilanz.ausgelassen(),
                bilanz.unverstanden(),
                bilanz.unerklaert(),
                gelesene.stream()
                        .map(p -> Arrays.asList(stelle(p.feld(Inhalt.NAME)), stelle(p.feld(Inhalt.KENNUNG))))
                        .toList()
                        .hashCode());
    }

    private static @Nullable String stelle(@Nullable Rohfeld feld) {
        return feld == null || feld.ort() == null ? null : feld.zelle();
    }

    /** The way that leaves fewest cells unexplained, among equals the first; null where there is none. */
    @Nullable
    Blattlesung lesung() {
        Blattlesung beste = null;
        for (Blattlesung weg : wege) {
            beste = beste == null || weg.erklaertMehrAls(beste) ? weg : beste;
        }
        return beste;
    }

    /** By this form, or by the best where the sheet cannot be read so. */
    @Nullable
    Blattlesung lesung(Einleseplan.Form form) {
        return wege.stream().filter(weg -> weg.form() == form).findFirst().orElseGet(this::lesung);
    }

    List<Lesung.Tabellenfund> tabellen() {
        Blattlesung lesung = lesung();
        return lesung == null ? List.of() : lesung.tabellen();
    }

    List<Rohprojekt> projekte() {
        Blattlesung lesung = lesung();
        return lesung == null ? List.of() : lesung.projekte();
    }

    /** @param etwasGelesen whether other sheets are read, so that this one may be about something else */
    Zellbuch buch(boolean etwasGelesen) {
        Blattlesung lesung = lesung();
        return lesung != null
                ? lesung.buch()
                : !etwasGelesen || redetVonProjekten
                        ? new Zellbuch(blatt)
                        : Zellbuch.ganz(blatt, Verbleib.ANDERES_BLATT);
    }
}
