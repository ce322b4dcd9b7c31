package de.zielnetz.massnahmenplan.web;

import de.zielnetz.liste.Listenleser;
import de.zielnetz.liste.Listenlesung;
import de.zielnetz.liste.Listenspalte;
import de.zielnetz.liste.Listenvorschau;
import de.zielnetz.liste.Listenvorschau.Vorschauzeile;
import de.zielnetz.liste.Listenvorschau.Zeilentat;
import de.zielnetz.liste.Listenzeile;
import de.zielnetz.massnahmenplan.Kriterienpruefung;
import de.zielnetz.massnahmenplan.Kriteriumsstand;
import de.zielnetz.massnahmenplan.Planangabe;
import de.zielnetz.massnahmenplan.Planpruefung;
import de.zielnetz.massnahmenplan.Planpruefung.Massnahmenmangel;
import de.zielnetz.massnahmenplan.Planrahmen;
import de.zielnetz.massnahmenplan.Planstatus;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the workbook of a plan against what is kept, and says of each row what it would do. A measure that is not in it stays. */
final class Planblattleser {

    private static final Pattern TRENNER = Pattern.compile("\\||\\R|;");

    private final Netz netz;
    private final Planrahmen rahmen;
    private final Planblatt blatt;
    private final Map<String, Planangabe> bisherige = new HashMap<>();
    private final Map<String, String> gelesene = new HashMap<>();
    private final List<Vorschauzeile> zeilen = new ArrayList<>();

    /** Those that are new or other than before. */
    private final List<Planangabe> angaben = new ArrayList<>();

    Planblattleser(Netz netz, Planrahmen rahmen, List<Planangabe> bisherige) {
        this.netz = netz;
        this.rahmen = rahmen;
        this.blatt = new Planblatt(netz, rahmen);
        bisherige.forEach(m -> this.bisherige.put(m.kennung(), m));
    }

    /** @throws de.zielnetz.liste.Listenfehler where the file is no spreadsheet */
    Listenvorschau lies(String datei, byte[] inhalt) {
        Listenlesung lesung = new Listenleser(blatt.spalten(true)).lies(datei, inhalt);
        lesung.zeilen().forEach(this::lies);
        return Listenvorschau.von(zeilen, lesung.befunde(), inhalt);
    }

    List<Planangabe> angaben() {
        return angaben;
    }

    private void lies(Listenzeile zeile) {
        int vorher = zeile.befunde().size();
        String kennung = verlangt(zeile, Planblatt.KENNUNG);
        String titel = verlangt(zeile, Planblatt.TITEL);
        String erste = kennung == null ? null : gelesene.putIfAbsent(kennung, ort(zeile));
        if (erste != null) {
            zeile.fehler(
                    Planblatt.KENNUNG.ueberschrift(),
                    "Dieselbe Kennung steht schon in %s.".formatted(erste),
                    List.of());
        }
        Planangabe bisher = kennung == null ? null : bisherige.get(kennung);
        Planangabe neu = kennung == null || titel == null ? null : angabe(zeile, kennung, titel, bisher);
        if (neu != null) {
            Planpruefung.von(netz, rahmen, neu).forEach(mangel -> melde(zeile, mangel));
        }
        boolean fehler = neu == null || zeile.befunde().size() > vorher;
        Zeilentat tat = fehler
                ? Zeilentat.FEHLER
                : bisher == null ? Zeilentat.NEU : bisher.equals(neu) ? Zeilentat.UNVERAENDERT : Zeilentat.GEAENDERT;
        if (tat == Zeilentat.NEU || tat == Zeilentat.GEAENDERT) {
            angaben.add(Objects.requireNonNull(neu));
        }
        zeilen.add(new Vorschauzeile(
                ort(zeile),
                tat,
                Objects.requireNonNullElse(titel, "ohne Titel"),
                bisher == null ? null : inWorten(bisher),
                fehler || neu == null ? null : inWorten(neu)));
    }

    private static String ort(Listenzeile zeile) {
        return zeile.ort(Planblatt.KENNUNG.ueberschrift());
    }

    private static String inWorten(Planangabe m) {
        return "%s (%s)".formatted(m.titel(), m.status().wort());
    }

    private static @Nullable String verlangt(Listenzeile zeile, Listenspalte spalte) {
        String text = zeile.text(spalte.ueberschrift());
        if (text == null) {
            zeile.fehler(
                    spalte.ueberschrift(),
                    "„%s“ ist leer; jede Zeile braucht sie.".formatted(spalte.ueberschrift()),
                    List.of());
        }
        return text;
    }

    private Planangabe angabe(Listenzeile zeile, String kennung, String titel, @Nullable Planangabe bisher) {
        String status = zeile.wort(Planblatt.STATUS.ueberschrift(), Planblatt.STATUS.auswahl());
        List<Kriterienpruefung> pruefungen = new ArrayList<>();
        blatt.kriterien().forEach((kriterium, spalte) -> {
            if (zeile.hat(spalte.ueberschrift())) {
                pruefung(zeile, kriterium, spalte.ueberschrift(), pruefungen);
            } else if (bisher != null) {
                bisher.pruefungen().stream()
                        .filter(p -> p.kriterium().equals(kriterium))
                        .forEach(pruefungen::add);
            }
        });
        return new Planangabe(
                kennung,
                titel,
                text(zeile, Planblatt.BESCHREIBUNG, bisher == null ? null : bisher.beschreibung()),
                liste(zeile, Planblatt.GEGENSTAND, bisher == null ? List.of() : bisher.gegenstaende()),
                text(zeile, Planblatt.PILOT, bisher == null ? null : bisher.pilot()),
                text(zeile, Planblatt.LEITUNG, bisher == null ? null : bisher.federfuehrung()),
                liste(zeile, Planblatt.PARTNER, bisher == null ? List.of() : bisher.partner()),
                text(zeile, Planblatt.FOERDERUNG, bisher == null ? null : bisher.foerderung()),
                pruefungen,
                zeile.hat(Planblatt.TERMIN.ueberschrift())
                        ? zeile.tag(Planblatt.TERMIN.ueberschrift())
                        : bisher == null ? null : bisher.termin(),
                zeile.hat(Planblatt.KOSTEN.ueberschrift())
                        ? zeile.zahl(Planblatt.KOSTEN.ueberschrift())
                        : bisher == null ? null : bisher.kosten(),
                status == null
                        ? bisher == null || zeile.hat(Planblatt.STATUS.ueberschrift())
                                ? Planstatus.IDEE
                                : bisher.status()
                        : status(status),
                text(zeile, Planblatt.ANMERKUNG, bisher == null ? null : bisher.anmerkung()));
    }

    private static Planstatus status(String wort) {
        return Stream.of(Planstatus.values())
                .filter(s -> s.wort().equals(wort))
                .findFirst()
                .orElseThrow();
    }

    /** A column that the list does not have says nothing. */
    private static @Nullable String text(Listenzeile zeile, Listenspalte spalte, @Nullable String bisher) {
        return zeile.hat(spalte.ueberschrift()) ? zeile.text(spalte.ueberschrift()) : bisher;
    }

    private static List<String> liste(Listenzeile zeile, Listenspalte spalte, List<String> bisher) {
        if (!zeile.hat(spalte.ueberschrift())) {
            return bisher;
        }
        String text = zeile.text(spalte.ueberschrift());
        return text == null
                ? List.of()
                : TRENNER.splitAsStream(text)
                        .map(String::strip)
                        .filter(teil -> !teil.isEmpty())
                        .distinct()
                        .toList();
    }

    private static void pruefung(
            Listenzeile zeile, String kriterium, String spalte, List<Kriterienpruefung> pruefungen) {
        String text = zeile.text(spalte);
        if (text == null) {
            return;
        }
        int punkt = text.indexOf(':');
        String wort = (punkt < 0 ? text : text.substring(0, punkt)).strip();
        String grund = punkt < 0 ? "" : text.substring(punkt + 1).strip();
        Kriteriumsstand stand = Stream.of(Kriteriumsstand.values())
                .filter(s -> s.wort().equalsIgnoreCase(wort))
                .findFirst()
                .orElse(null);
        if (stand == null) {
            zeile.fehler(
                    spalte,
                    "%s: „%s“; erwartet wird ja, nein oder offen, nach einem Doppelpunkt die Begründung."
                            .formatted(spalte, Naehe.kurz(wort)),
                    List.of("ja", "nein", "offen"));
        } else {
            pruefungen.add(new Kriterienpruefung(kriterium, stand, grund.isEmpty() ? null : grund));
        }
    }

    private void melde(Listenzeile zeile, Massnahmenmangel mangel) {
        String spalte =
                switch (mangel.feld()) {
                    case KENNUNG -> Planblatt.KENNUNG.ueberschrift();
                    case TITEL -> Planblatt.TITEL.ueberschrift();
                    case TEXTE -> Planblatt.BESCHREIBUNG.ueberschrift();
                    case GEGENSTAENDE -> Planblatt.GEGENSTAND.ueberschrift();
                    case FEDERFUEHRUNG -> Planblatt.LEITUNG.ueberschrift();
                    case PARTNER -> Planblatt.PARTNER.ueberschrift();
                    case KRITERIEN -> kriteriumsspalte(mangel);
                    case KOSTEN -> Planblatt.KOSTEN.ueberschrift();
                };
        zeile.fehler(spalte, mangel.satz(), mangel.vorschlaege());
    }

    private String kriteriumsspalte(Massnahmenmangel mangel) {
        return blatt.kriterien().entrySet().stream()
                .filter(e -> mangel.satz().contains("„" + e.getKey() + "“"))
                .map(e -> e.getValue().ueberschrift())
                .findFirst()
                .orElse(Planblatt.KENNUNG.ueberschrift());
    }
}
