package de.zielnetz.massnahmenplan.web;

import static de.zielnetz.liste.Listenversand.text;
import static de.zielnetz.liste.Listenversand.zahl;

import de.zielnetz.liste.Listenspalte;
import de.zielnetz.massnahmenplan.Kriterienpruefung;
import de.zielnetz.massnahmenplan.Kriteriumsstand;
import de.zielnetz.massnahmenplan.Planangabe;
import de.zielnetz.massnahmenplan.Planrahmen;
import de.zielnetz.massnahmenplan.Planstatus;
import de.zielnetz.messen.reihe.Messzahl;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbook of a measures plan: its columns, one for each criterion of the net, and its measures as rows. */
final class Planblatt {

    static final Listenspalte KENNUNG = new Listenspalte("Kennung", true, Spaltenform.KENNUNG, 24);
    static final Listenspalte TITEL = new Listenspalte("Maßnahme", true, Spaltenform.TEXT, 40, "Titel", "Name");
    static final Listenspalte BESCHREIBUNG = new Listenspalte("Beschreibung", false, Spaltenform.TEXT, 50);
    static final Listenspalte GEGENSTAND = new Listenspalte(
            "Technologie oder Einsatzfeld", false, Spaltenform.TEXT, 34, "Technologie", "Einsatzfeld", "Gegenstand");
    static final Listenspalte PILOT = new Listenspalte("Pilot", false, Spaltenform.TEXT, 30, "Pilotprojekt");
    static final Listenspalte LEITUNG =
            new Listenspalte("Federführung", false, Spaltenform.TEXT, 28, "Leitung", "Verantwortlich");
    static final Listenspalte PARTNER =
            new Listenspalte("Partner", false, Spaltenform.TEXT, 28, "Städtische Gesellschaft");
    static final Listenspalte FOERDERUNG = new Listenspalte("Förderung", false, Spaltenform.TEXT, 24, "Fördermittel");
    static final Listenspalte TERMIN = new Listenspalte("Termin", false, Spaltenform.WORT, 12, "Bis", "Datum");
    static final Listenspalte KOSTEN =
            new Listenspalte("Kosten in Euro", false, Spaltenform.BETRAG, 14, "Kosten", "Geld", "Budget");
    static final Listenspalte STATUS = new Listenspalte("Stand", false, Spaltenform.WORT, 16, "Status")
            .mit(Stream.of(Planstatus.values()).map(Planstatus::wort).toList());
    static final Listenspalte ANMERKUNG = new Listenspalte("Anmerkung", false, Spaltenform.TEXT, 40, "Bemerkung");

    private final Map<String, Listenspalte> kriterien = new LinkedHashMap<>();

    Planblatt(Netz netz, Planrahmen rahmen) {
        for (Schluessel kriterium : rahmen.alleKriterien()) {
            int k = netz.finde(kriterium);
            kriterien.put(
                    kriterium.kennung(),
                    new Listenspalte("Kriterium: " + netz.name(k), false, Spaltenform.TEXT, 24, kriterium.kennung()));
        }
    }

    /** The column of each criterion, by Schluessel. */
    Map<String, Listenspalte> kriterien() {
        return kriterien;
    }

    /** @param vertraulich whether remarks are given out too, in which persons may stand */
    List<Listenspalte> spalten(boolean vertraulich) {
        List<Listenspalte> alle =
                new ArrayList<>(List.of(KENNUNG, TITEL, BESCHREIBUNG, GEGENSTAND, PILOT, LEITUNG, PARTNER, FOERDERUNG));
        alle.addAll(kriterien.values());
        alle.addAll(List.of(TERMIN, KOSTEN, STATUS));
        if (vertraulich) {
            alle.add(ANMERKUNG);
        }
        return alle;
    }

    List<List<Ausgabewert>> zeilen(List<Planangabe> plan, boolean vertraulich) {
        return plan.stream().map(m -> zeile(m, vertraulich)).toList();
    }

    private List<Ausgabewert> zeile(Planangabe m, boolean vertraulich) {
        List<Ausgabewert> zeile = new ArrayList<>(List.of(
                text(m.kennung()),
                text(m.titel()),
                text(m.beschreibung()),
                text(String.join("\n", m.gegenstaende())),
                text(m.pilot()),
                text(m.federfuehrung()),
                text(String.join("\n", m.partner())),
                text(m.foerderung())));
        kriterien.keySet().forEach(kriterium -> zeile.add(text(zelle(m, kriterium))));
        zeile.add(text(m.termin() == null ? null : Messzahl.tag(m.termin())));
        zeile.add(zahl(m.kosten()));
        zeile.add(text(m.status().wort()));
        if (vertraulich) {
            zeile.add(text(m.anmerkung()));
        }
        return zeile;
    }

    /** „ja: geprüft am Muster“; empty where nothing was checked. */
    private static String zelle(Planangabe m, String kriterium) {
        Kriterienpruefung pruefung = m.pruefung(kriterium);
        if (pruefung.stand() == Kriteriumsstand.OFFEN && pruefung.begruendung() == null) {
            return "";
        }
        String wort = pruefung.stand().wort();
        return pruefung.begruendung() == null ? wort : wort + ": " + pruefung.begruendung();
    }
}
