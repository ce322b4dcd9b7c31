package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wert.Geldbetrag;
import de.zielnetz.steckbrief.wert.Zeitraum;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an export of a net says; works it out anew, cell by cell, when asked. */
final class Exportecho implements Echo {

    private static final int MINDESTENS_BEI_KUERZUNG = 16_000;

    /** A program that stores CSV writes amounts as it shows them: with two decimals. */
    private static final double HALBER_CENT = 0.005;

    private final Netz damals;
    private final boolean mitMarken;
    private final Steckbrieftext export;

    /**
     * The echo of an export.
     *
     * @param mitMarken whether the export said what is only assessed
     * @param tag the day whose relationships it named; null where it named those of all times
     */
    Exportecho(Netz damals, boolean mitMarken, @Nullable String tag) {
        this.damals = damals;
        this.mitMarken = mitMarken;
        this.export = new Steckbrieftext(damals, mitMarken, tag);
    }

    @Override
    public boolean kannte(Schluessel projekt) {
        return damals.finde(projekt) >= 0;
    }

    @Override
    public @Nullable Set<Schluessel> ziele(Schluessel projekt, Inhalt inhalt) {
        int k = damals.finde(projekt);
        return k < 0 ? null : new LinkedHashSet<>(export.ziele(k, inhalt));
    }

    @Override
    public boolean eingeschaetzt(Schluessel projekt, Inhalt inhalt, Schluessel ziel) {
        int k = mitMarken ? damals.finde(projekt) : -1;
        return k >= 0 && export.eingeschaetzte(k, inhalt).contains(ziel);
    }

    @Override
    public boolean sagt(Schluessel projekt, Inhalt inhalt, String text) {
        int k = damals.finde(projekt);
        return k >= 0 && gleich(export.zelle(k, inhalt), text, inhalt);
    }

    /**
     * Programs store a file anew in their own way: an amount and a date may come back in another form, and an apostrophe
     * that protects a text in CSV stays or goes.
     */
    private static boolean gleich(String exportiert, String gelesen, Inhalt inhalt) {
        String einmal = form(exportiert);
        String anders = form(gelesen);
        if (einmal.equals(anders)
                || (gelesen.startsWith("'") && einmal.equals(form(gelesen.substring(1))))
                || (exportiert.startsWith("'") && form(exportiert.substring(1)).equals(anders))
                || istGekuerzt(einmal, anders)) {
            return true;
        }
        return switch (inhalt) {
            case KOSTEN -> {
                Geldbetrag da = Geldbetrag.lies(einmal);
                Geldbetrag hier = Geldbetrag.lies(anders);
                yield da != null
                        && hier != null
                        && Math.abs(da.euro() - hier.euro()) <= Math.max(HALBER_CENT, 1e-12 * Math.abs(da.euro()));
            }
            case BEGINN, ENDE -> {
                Zeitraum da = Zeitraum.lies(einmal, inhalt == Inhalt.ENDE);
                Zeitraum hier = Zeitraum.lies(anders, inhalt == Inhalt.ENDE);
                yield !einmal.isEmpty() && !anders.isEmpty() && da != null && da.equals(hier);
            }
            default -> false;
        };
    }

    /** XLSX holds less of a text in which it has to write signs as _x0041_. */
    private static boolean istGekuerzt(String einmal, String anders) {
        return einmal.endsWith("…")
                && anders.endsWith("…")
                && anders.length() > MINDESTENS_BEI_KUERZUNG
                && einmal.startsWith(anders.substring(0, anders.length() - 1));
    }

    private static String form(String text) {
        return Namensform.einzeilig(Wortlaut.text(text));
    }
}
