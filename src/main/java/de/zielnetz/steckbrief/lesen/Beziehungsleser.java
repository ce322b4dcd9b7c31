package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.name.Anschrift;
import de.zielnetz.steckbrief.name.Namensdeuter;
import de.zielnetz.steckbrief.name.Namensdeutung;
import de.zielnetz.steckbrief.name.Namensliste;
import de.zielnetz.steckbrief.wert.JaNein;
import de.zielnetz.steckbrief.wert.Staerke;
import de.zielnetz.steckbrief.wort.Einschaetzungsmarke;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads cells as relationships of a project: names of goals, fields, organisations, other projects, or ja and nein. */
final class Beziehungsleser {

    private final Netz netz;
    private final Namensdeuter deuter;
    private final List<String> ungeteilt;
    private final Echo echo;

    /** @param ungeteilt as {@link de.zielnetz.steckbrief.Einleseplan#ungeteilt} */
    Beziehungsleser(Netz netz, Namensdeuter deuter, List<String> ungeteilt, Echo echo) {
        this.netz = netz;
        this.deuter = deuter;
        this.ungeteilt = ungeteilt;
        this.echo = echo;
    }

    /** Adds what the cell says to what the row says of its project. */
    void lies(Rohfeld feld, Zeilenangaben angaben, Befunde befunde) {
        Inhalt inhalt = feld.spalte().inhalt();
        Schluessel einziges = feld.spalte().ziel();
        if (inhalt == Inhalt.ZUORDNUNG && einziges != null) {
            jaOderNein(feld, einziges, angaben, befunde);
        } else if (inhalt != null && inhalt.kantenart() != null) {
            namen(feld, inhalt, angaben, befunde);
        }
    }

    private void namen(Rohfeld feld, Inhalt inhalt, Zeilenangaben angaben, Befunde befunde) {
        List<String> genannte = genannte(feld, inhalt);
        if (genannte.size() > Namensliste.MEISTE_NAMEN) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.ZU_VIELE_NAMEN,
                                    "Die Zelle nennt mehr als %d Namen; die Angabe bleibt, wie sie ist."
                                            .formatted(Namensliste.MEISTE_NAMEN))
                            .mitWert(feld.text())
                            .mitErwartung("eine Zelle mit wenigen Namen"));
            return;
        }
        Schluessel projekt = angaben.projekt();
        Set<Schluessel> damals = echo.ziele(projekt, inhalt);
        Set<Schluessel> gestrichen = damals == null ? new LinkedHashSet<>() : new LinkedHashSet<>(damals);
        if (damals == null) {
            inhalt.ziele().forEach(art -> angaben.umfang().add(umfang(inhalt, art)));
        }
        for (String genannter : genannte) {
            String name = Einschaetzungsmarke.ohne(genannter);
            boolean eingeschaetzt = Einschaetzungsmarke.steht(genannter);
            Namensdeutung deutung = Wortlaut.sagtNichts(name)
                    ? Namensdeutung.nichts()
                    : deuter.deute(inhalt, name, angaben.ort(feld), feld, befunde);
            deutung.kontakte().forEach(person -> angaben.kontakt(person, feld));
            for (Schluessel ziel : deutung.ziele()) {
                gestrichen.remove(ziel);
                if (eingeschaetzt && !echo.eingeschaetzt(projekt, inhalt, ziel)) {
                    meldeWiderspruch(beziehung(inhalt, projekt, ziel), name, feld, befunde);
                }
                if (damals != null
                        && damals.contains(ziel)
                        && (eingeschaetzt || !echo.eingeschaetzt(projekt, inhalt, ziel))) {
                    continue; // an echo within a cell that was changed
                }
                if (ziel.equals(projekt)) {
                    befunde.melde(
                            feld,
                            Befund.warnung(
                                            Befundart.VERWEIS_AUF_SICH,
                                            "Das Projekt verweist auf sich selbst; das zählt nicht.")
                                    .mitWert(name)
                                    .mitErwartung("ein anderes Projekt"));
                } else {
                    angaben.nimm(beziehung(inhalt, projekt, ziel), feld.zelle(), eingeschaetzt);
                }
            }
        }
        gestrichen.forEach(ziel -> angaben.umfang().add(umfang(inhalt, ziel)));
    }

    private void meldeWiderspruch(Beziehung beziehung, String name, Rohfeld feld, Befunde befunde) {
        Zustand zustand = netz.zustand(netz.spaeteste(beziehung));
        if (zustand != null && zustand.belegart() == Belegart.BELEGT) {
            befunde.melde(feld, Markenbefund.zu(name, zustand.belege()));
        }
    }

    private List<String> genannte(Rohfeld feld, Inhalt inhalt) {
        String text = feld.text();
        if (text == null || Wortlaut.sagtNichts(text)) {
            return List.of();
        }
        return ungeteilt.contains(inhalt.wort()) ? List.of(Anschrift.ohne(text)) : deuter.namen(inhalt, text);
    }

    private static void jaOderNein(Rohfeld feld, Schluessel ziel, Zeilenangaben angaben, Befunde befunde) {
        Inhalt inhalt = ziel.art() == Knotenart.HANDLUNGSFELD
                ? Inhalt.HANDLUNGSFELDER
                : ziel.art() == Knotenart.LEITZIEL ? Inhalt.LEITZIELE : Inhalt.STRATEGISCHE_ZIELE;
        String staerke = Staerke.von(feld.text());
        Boolean ja = staerke == null ? JaNein.von(feld.text()) : Boolean.TRUE;
        if (ja == null) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.WEDER_JA_NOCH_NEIN,
                                    "„%s“ ist weder ja noch nein; die Zuordnung bleibt, wie sie ist."
                                            .formatted(Wortlaut.kurz(String.valueOf(feld.text()))))
                            .mitWert(feld.text())
                            .mitErwartung("ja, nein, x, (x), eine Stärke wie 1 bis 3 oder leer")
                            .mitVorschlaegen(List.of("ja", "nein")));
            return;
        }
        angaben.umfang().add(umfang(inhalt, ziel));
        if (ja) {
            String ort = staerke == null ? feld.zelle() : "%s („%s“)".formatted(feld.zelle(), staerke);
            angaben.nimm(beziehung(inhalt, angaben.projekt(), ziel), ort, false);
        }
    }

    private static Projektangaben.Umfang umfang(Inhalt inhalt, Knotenart art) {
        return new Projektangaben.Umfang(Objects.requireNonNull(inhalt.kantenart()), inhalt.richtung(), art, null);
    }

    private static Projektangaben.Umfang umfang(Inhalt inhalt, Schluessel ziel) {
        return new Projektangaben.Umfang(
                Objects.requireNonNull(inhalt.kantenart()), inhalt.richtung(), ziel.art(), ziel);
    }

    private static Beziehung beziehung(Inhalt inhalt, Schluessel projekt, Schluessel ziel) {
        var art = Objects.requireNonNull(inhalt.kantenart());
        return inhalt.richtung() == Richtung.HIN
                ? new Beziehung(projekt, art, ziel)
                : new Beziehung(ziel, art, projekt);
    }
}
