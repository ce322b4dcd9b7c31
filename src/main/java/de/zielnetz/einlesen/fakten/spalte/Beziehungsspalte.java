package de.zielnetz.einlesen.fakten.spalte;

import static de.zielnetz.netz.Kantenart.BEDROHT;
import static de.zielnetz.netz.Kantenart.BEGEGNET;
import static de.zielnetz.netz.Kantenart.BEHANDELT;
import static de.zielnetz.netz.Kantenart.BESCHLIESST;
import static de.zielnetz.netz.Kantenart.BESTEHT_GEGENUEBER;
import static de.zielnetz.netz.Kantenart.DIENT;
import static de.zielnetz.netz.Kantenart.ENTHAELT;
import static de.zielnetz.netz.Kantenart.ERLAESST;
import static de.zielnetz.netz.Kantenart.FOLGT_AUF;
import static de.zielnetz.netz.Kantenart.GILT_FUER;
import static de.zielnetz.netz.Kantenart.HAT_PFLICHT;
import static de.zielnetz.netz.Kantenart.LEITET;
import static de.zielnetz.netz.Kantenart.MISST;
import static de.zielnetz.netz.Kantenart.NUETZT;
import static de.zielnetz.netz.Kantenart.TEIL_VON;
import static de.zielnetz.netz.Kantenart.VERANTWORTET;
import static de.zielnetz.netz.Kantenart.VERTRITT;
import static de.zielnetz.netz.Kantenart.VORGELEGT;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.ausgabe.Steckbrieftext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A common relationship as a column of its kind's sheet: the cell names what the row's thing is joined with. All others, and
 * what is to be said of one beside its ends, stand on the sheet of the relationships.
 *
 * @param blatt the kind of the sheet
 * @param richtung which way it is walked from the row's thing
 * @param ziele the kinds that the cell may name
 */
public record Beziehungsspalte(
        Knotenart blatt, String ueberschrift, Kantenart art, Richtung richtung, Set<Knotenart> ziele) {

    private static final List<Beziehungsspalte> ALLE = alle();

    public static List<Beziehungsspalte> von(Knotenart blatt) {
        return ALLE.stream().filter(spalte -> spalte.blatt == blatt).toList();
    }

    /** The relationship between the row's thing and one that its cell names. */
    public Beziehung mit(Schluessel eines, Schluessel anderes) {
        return richtung == Richtung.HIN ? new Beziehung(eines, art, anderes) : new Beziehung(anderes, art, eines);
    }

    private static List<Beziehungsspalte> alle() {
        List<Beziehungsspalte> alle = new ArrayList<>();
        for (Inhalt inhalt : Steckbrieftext.SPALTEN) {
            Kantenart art = inhalt.kantenart();
            if (art != null) {
                alle.add(new Beziehungsspalte(
                        Knotenart.PROJEKT, inhalt.bezeichnung(), art, inhalt.richtung(), inhalt.ziele()));
            }
        }
        for (Knotenart art : ENTHAELT.nach()) {
            if (art != Knotenart.PROJEKT && art != Knotenart.THEMA) {
                alle.add(her(art, "Enthalten in", ENTHAELT, Knotenart.STRATEGIE));
            }
        }
        alle.add(hin(Knotenart.STRATEGISCHES_ZIEL, "Dient", DIENT, Knotenart.LEITZIEL));
        for (Knotenart art :
                List.of(Knotenart.STRATEGISCHES_ZIEL, Knotenart.HANDLUNGSFELD, Knotenart.MASSNAHME, Knotenart.CHANCE)) {
            alle.add(alle(art, "Begegnet", BEGEGNET));
        }
        alle.add(hin(Knotenart.AKTEUR, "Teil von", TEIL_VON, Knotenart.AKTEUR));
        alle.add(alle(Knotenart.GREMIUM, "Teil von", TEIL_VON));
        alle.add(her(Knotenart.GREMIUM, "Geleitet von", LEITET, Knotenart.ROLLE));
        alle.add(alle(Knotenart.ROLLE, "Vertritt", VERTRITT));
        alle.add(her(Knotenart.STRATEGIE, "Federführung", VERANTWORTET, Knotenart.AKTEUR));
        alle.add(her(Knotenart.MASSNAHME, "Federführung", VERANTWORTET, Knotenart.AKTEUR));
        alle.add(hin(Knotenart.DRUCKSACHE, "Folgt auf", FOLGT_AUF, Knotenart.DRUCKSACHE));
        alle.add(alle(Knotenart.DRUCKSACHE, "Behandelt", BEHANDELT));
        alle.add(alle(Knotenart.DRUCKSACHE, "Vorgelegt an", VORGELEGT));
        alle.add(her(Knotenart.DRUCKSACHE, "Beschlossen von", BESCHLIESST, Knotenart.GREMIUM));
        alle.add(her(Knotenart.STRATEGIE, "Beschlossen von", BESCHLIESST, Knotenart.GREMIUM));
        alle.add(alle(Knotenart.RISIKO, "Bedroht", BEDROHT));
        alle.add(alle(Knotenart.SCHWAECHE, "Bedroht", BEDROHT));
        alle.add(her(Knotenart.GESETZ, "Erlassen von", ERLAESST, Knotenart.AKTEUR));
        alle.add(alle(Knotenart.INDIKATOR, "Misst", MISST));
        alle.add(alle(Knotenart.DATENBESTAND, "Nützt", NUETZT));
        alle.add(new Beziehungsspalte(Knotenart.PFLICHT, "Pflicht von", HAT_PFLICHT, Richtung.HER, HAT_PFLICHT.von()));
        alle.add(alle(Knotenart.PFLICHT, "Gilt für", GILT_FUER));
        alle.add(alle(Knotenart.PFLICHT, "Gegenüber", BESTEHT_GEGENUEBER));
        return List.copyOf(alle);
    }

    private static Beziehungsspalte alle(Knotenart blatt, String ueberschrift, Kantenart art) {
        return new Beziehungsspalte(blatt, ueberschrift, art, Richtung.HIN, art.nach());
    }

    private static Beziehungsspalte hin(Knotenart blatt, String ueberschrift, Kantenart art, Knotenart ziel) {
        return new Beziehungsspalte(blatt, ueberschrift, art, Richtung.HIN, EnumSet.of(ziel));
    }

    private static Beziehungsspalte her(Knotenart blatt, String ueberschrift, Kantenart art, Knotenart ziel) {
        return new Beziehungsspalte(blatt, ueberschrift, art, Richtung.HER, EnumSet.of(ziel));
    }
}
