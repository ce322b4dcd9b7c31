package de.zielnetz.befehl;

import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.Lesartensatz;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.abgleich.Vorschau.Mengen;
import de.zielnetz.einlesen.fakten.Stadtlesung;
import de.zielnetz.stand.Vorgang;
import java.util.stream.Collectors;

/** Says in German what a file holds and what became of it. */
final class Bericht {

    private static final int HOECHSTENS = 200;

    private final Konsole konsole;
    private final int breite;
    private final int hoechstens;

    Bericht(Konsole konsole, int breite, boolean alle) {
        this.konsole = konsole;
        this.breite = breite;
        this.hoechstens = alle ? Integer.MAX_VALUE : HOECHSTENS;
    }

    void zeige(Vorschau vorschau, String ziel) {
        Mengen z = vorschau.zaehlung();
        sage("%s (%s), gelesen nach dem Plan „%s“ für %s"
                .formatted(vorschau.datei(), vorschau.beschreibung(), vorschau.plan(), ziel));
        vorschau.bilanz().stream().map(Bilanztext::von).forEach(this::sage);
        vorschau.korrekturen().stream()
                .limit(hoechstens)
                .forEach(k -> sage("Korrigiert:  %s, „%s“ statt „%s“".formatted(k.ort(), k.wert(), k.original())));
        mehr(vorschau.korrekturen().size(), "Korrekturen");
        if (vorschau.frage() != null) {
            sage("");
            sage(vorschau.frage());
            vorschau.lesarten().forEach(lesart -> sage("  --" + Lesartensatz.von(lesart)));
        }
        if (!vorschau.befunde().isEmpty()) {
            sage("");
            konsole.aus().print(new Befundtafel(konsole, breite).setze(vorschau.befunde(), hoechstens));
            mehr(vorschau.befunde().size(), "Befunde");
        }
        long genannte = new Projektliste(konsole).zeige(vorschau.projekte(), hoechstens);
        mehr(genannte, "Projekte");
        sage("");
        sage("Befunde:     %s, %s, %s"
                .formatted(
                        zahl(z.fehler(), "Fehler", "Fehler"),
                        zahl(z.warnungen(), "Warnung", "Warnungen"),
                        zahl(z.hinweise(), "Hinweis", "Hinweise")));
        sage(
                "Projekte:    %d neu, %d geändert, %d unverändert, %d ausgelassen; %d nicht erwähnt (bleiben, wie sie sind)"
                        .formatted(z.neu(), z.geaendert(), z.unveraendert(), z.ausgelassen(), z.nichtErwaehnt()));
        sage("Beziehungen: %d kommen dazu, %d fallen weg".formatted(z.beziehungenNeu(), z.beziehungenWeg()));
        if (!vorschau.neueKnoten().isEmpty()) {
            sage("Neu im Netz: "
                    + vorschau.neueKnoten().stream()
                            .limit(hoechstens)
                            .map(Vorschau.Nennung::name)
                            .collect(Collectors.joining(", ")));
        }
        vorschau.weitere().stream().limit(hoechstens).forEach(w -> sage(w.satz()));
        mehr(vorschau.weitere().size(), "Änderungen");
        sage("");
    }

    void schliesseVorschau(Vorschau vorschau) {
        int aenderungen = vorschau.zaehlung().aenderungen();
        sage((aenderungen == 0
                        ? "Vorschau: Es gäbe nichts zu ändern."
                        : "Vorschau: Es würden %s eingelesen; geschrieben ist nichts."
                                .formatted(zahl(aenderungen, "Änderung", "Änderungen")))
                + draussen(vorschau));
    }

    /** @param versucht false where findings kept the whole file out */
    void schliesse(Einlesen.Ergebnis ergebnis, boolean versucht) {
        Vorgang vorgang = ergebnis.vorgang();
        Vorschau vorschau = ergebnis.vorschau();
        if (!versucht && vorschau.frage() != null) {
            sage("Nichts eingelesen: " + vorschau.frage());
        } else if (!versucht) {
            sage("Nichts eingelesen: Die Datei hat %s und sollte nur als Ganzes eingelesen werden."
                    .formatted(zahl(vorschau.zaehlung().fehler(), "Fehler", "Fehler")));
        } else if (vorgang == null) {
            sage((vorschau.projekte().isEmpty() && !vorschau.plan().equals(Stadtlesung.PLAN.name())
                            ? "Nichts eingelesen: In der Datei steht kein Projekt."
                            : "Nichts zu ändern: Was sich einlesen lässt, sagt das Netz schon.")
                    + draussen(vorschau));
        } else {
            sage("Eingelesen: %s als Vorgang %s."
                            .formatted(zahl(vorgang.aenderungen(), "Änderung", "Änderungen"), vorgang.kennung())
                    + draussen(vorschau));
        }
    }

    private static String draussen(Vorschau vorschau) {
        int ausgelassen = vorschau.zaehlung().ausgelassen();
        return ausgelassen == 0
                ? ""
                : " Wegen Fehlern ausgelassen: %s.".formatted(zahl(ausgelassen, "Projekt", "Projekte"));
    }

    private void mehr(long gesamt, String was) {
        if (gesamt > hoechstens) {
            sage("… und %d weitere %s; --alle zeigt sie.".formatted(gesamt - hoechstens, was));
        }
    }

    private static String zahl(int wieviele, String eines, String mehrere) {
        return wieviele + " " + (wieviele == 1 ? eines : mehrere);
    }

    private void sage(String satz) {
        konsole.aus().println(konsole.text(satz));
    }
}
