package de.zielnetz.messen.web;

import static de.zielnetz.liste.Listenversand.text;
import static de.zielnetz.liste.Listenversand.zahl;

import de.zielnetz.liste.Listenspalte;
import de.zielnetz.messen.reihe.Messherkunft;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Messzahl;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Belegart;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of measured values: its columns, and all values as its rows. */
final class Messblatt {

    static final Listenspalte REIHE =
            new Listenspalte("Messreihe", true, Spaltenform.KENNUNG, 24, "Reihe", "Indikator", "Kennung");
    static final Listenspalte TITEL = new Listenspalte("Bezeichnung", false, Spaltenform.TEXT, 40, "Titel");
    static final Listenspalte TAG =
            new Listenspalte("Tag", true, Spaltenform.WORT, 12, "Datum", "Stichtag", "Zeitpunkt", "Jahr", "Monat");
    static final Listenspalte WERT = new Listenspalte("Wert", true, Spaltenform.ZAHL, 12, "Messwert", "Ist");
    static final Listenspalte VON =
            new Listenspalte("Von wie vielen", false, Spaltenform.ZAHL, 12, "von", "von Anzahl");
    static final Listenspalte EINHEIT = new Listenspalte("Einheit", false, Spaltenform.WORT, 14);
    static final Listenspalte ART = new Listenspalte("Belegart", false, Spaltenform.WORT, 14, "Art")
            .mit(List.of("belegt", "eingeschätzt", "errechnet"));
    static final Listenspalte QUELLE = new Listenspalte("Quelle", false, Spaltenform.KENNUNG, 30, "Kennung der Quelle");
    static final Listenspalte QUELLTEXT =
            new Listenspalte("Quelle in Worten", false, Spaltenform.TEXT, 30, "Andere Quelle");
    static final Listenspalte STELLE = new Listenspalte("Fundstelle", false, Spaltenform.TEXT, 30, "Stelle");
    static final Listenspalte GRUND = new Listenspalte("Begründung", false, Spaltenform.TEXT, 40);
    static final Listenspalte ANMERKUNG = new Listenspalte("Anmerkung", false, Spaltenform.TEXT, 40, "Bemerkung");
    static final Listenspalte HERKUNFT = new Listenspalte("Herkunft", false, Spaltenform.KENNUNG, 10);

    /** What persons may stand in is not given to everybody. */
    static List<Listenspalte> spalten(boolean vertraulich) {
        return Stream.of(
                        REIHE, TITEL, TAG, WERT, VON, EINHEIT, ART, QUELLE, QUELLTEXT, STELLE, GRUND, ANMERKUNG,
                        HERKUNFT)
                .filter(spalte -> vertraulich || !(spalte.equals(QUELLTEXT) || spalte.equals(ANMERKUNG)))
                .toList();
    }

    private Messblatt() {}

    static List<List<Ausgabewert>> zeilen(Collection<Reihe> reihen, boolean vertraulich) {
        List<List<Ausgabewert>> zeilen = new ArrayList<>();
        for (Reihe reihe : reihen) {
            for (Messpunkt punkt : reihe.punkte()) {
                List<Ausgabewert> zeile = new ArrayList<>(List.of(
                        text(reihe.kennung()),
                        text(reihe.titel()),
                        text(Messzahl.tag(punkt.tag())),
                        zahl(punkt.wert()),
                        zahl(alsZahl(punkt.vonAnzahl())),
                        text(reihe.einheit()),
                        text(art(punkt.belegart())),
                        text(punkt.quelle())));
                if (vertraulich) {
                    zeile.add(text(punkt.quelltext()));
                }
                zeile.add(text(punkt.fundstelle()));
                zeile.add(text(punkt.begruendung()));
                if (vertraulich) {
                    zeile.add(text(punkt.anmerkung()));
                }
                zeile.add(text(
                        punkt.herkunft() == Messherkunft.DATEI
                                ? Messherkunft.HAND.wort()
                                : punkt.herkunft().wort()));
                zeilen.add(zeile);
            }
        }
        return zeilen;
    }

    private static @Nullable Double alsZahl(@Nullable Long zahl) {
        return zahl == null ? null : zahl.doubleValue();
    }

    static String art(@Nullable Belegart art) {
        return art == null ? "errechnet" : art == Belegart.BELEGT ? "belegt" : "eingeschätzt";
    }
}
