package de.zielnetz.massnahmenplan;

import de.zielnetz.bearbeiten.Bearbeiten;
import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Bearbeitungsergebnis;
import de.zielnetz.bearbeiten.Belegangabe;
import de.zielnetz.bearbeiten.schritt.Anlegen;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsschritt;
import de.zielnetz.bearbeiten.schritt.Verbinden;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.massnahmenplan.Planfehler.Planhindernis;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Vorgang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Makes a measure part of the net where it was decided: as a Massnahme of its strategy, with who answers for it and the
 * fields it is about, by the same road as changes by hand and with the decision as its evidence. What the net has no
 * relationship for (technologies, partners, money) stays in the plan.
 */
@Service
public class Planbeschluss {

    private final Planablage ablage;
    private final Bearbeiten bearbeiten;

    Planbeschluss(Planablage ablage, Bearbeiten bearbeiten) {
        this.ablage = ablage;
        this.bearbeiten = bearbeiten;
    }

    /**
     * Takes it over as one Vorgang in the name of who planned it.
     *
     * @param beleg where the decision stands
     * @throws Planfehler where it is in the net already, or who asks is not of the VERWALTUNG
     * @throws de.zielnetz.bearbeiten.Bearbeitungsfehler where it cannot be done; nothing was written
     */
    public Planzeile beschliesse(Netz netz, String kennung, int fassung, Belegangabe beleg, Benutzer wer) {
        Planzeile zeile = ablage.eine(kennung);
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Planfehler(
                    Planhindernis.NICHT_ERLAUBT,
                    "Als beschlossen übernehmen kann eine Maßnahme nur die Rolle „verwaltung“.");
        }
        if (zeile.fassung() != fassung) {
            throw new Planfehler(
                    Planhindernis.MASSNAHME_GEAENDERT,
                    "Die Maßnahme wurde inzwischen geändert; sehen Sie sie sich noch einmal an. Hier wurde nichts geschrieben.");
        }
        if (netz.finde(Knotenart.MASSNAHME, kennung) >= 0) {
            throw new Planfehler(
                    Planhindernis.UNGUELTIGER_WERT, "Die Maßnahme „%s“ steht schon im Netz.".formatted(kennung));
        }
        Bearbeitung bearbeitung = bearbeitung(netz, zeile, beleg);
        Bearbeitungsergebnis ergebnis = bearbeiten.vorschau(netz, bearbeitung, zeile.urheber());
        Bearbeiten.verlangeMoeglich(ergebnis);
        Optional<Vorgang> vorgang = bearbeiten.gibFrei(
                bearbeitung,
                ergebnis.fingerabdruck(),
                "Beschlossene Maßnahme des Plans: " + zeile.angabe().titel(),
                zeile.urheber(),
                wer);
        vorgang.ifPresent(v -> ablage.merkeBeschluss(kennung, v.kennung(), wer));
        return ablage.eine(kennung);
    }

    private static Bearbeitung bearbeitung(Netz netz, Planzeile zeile, Belegangabe beleg) {
        Planangabe m = zeile.angabe();
        Schluessel massnahme = new Schluessel(Knotenart.MASSNAHME, m.kennung());
        Map<Merkmal, String> werte = new LinkedHashMap<>();
        werte.put(Merkmal.NAME, m.titel());
        werte.put(Merkmal.ART, "MASSNAHME");
        werte.put(Merkmal.GELTUNG, "GEPLANT");
        if (m.beschreibung() != null) {
            werte.put(Merkmal.BESCHREIBUNG, m.beschreibung());
        }
        if (m.termin() != null) {
            werte.put(Merkmal.BIS, m.termin());
        }
        List<Bearbeitungsschritt> schritte = new ArrayList<>();
        schritte.add(new Anlegen(Knotenart.MASSNAHME, m.kennung(), werte));
        schritte.add(verbinden(new Schluessel(Knotenart.STRATEGIE, zeile.strategie()), Kantenart.ENTHAELT, massnahme));
        if (m.federfuehrung() != null) {
            schritte.add(verbinden(Schluessel.aus(m.federfuehrung()), Kantenart.VERANTWORTET, massnahme));
        }
        m.gegenstaende().stream()
                .map(Schluessel::aus)
                .filter(g -> netz.finde(g) >= 0 && Kantenart.ENTHAELT.verbindet(g.art(), Knotenart.MASSNAHME))
                .forEach(g -> schritte.add(verbinden(g, Kantenart.ENTHAELT, massnahme)));
        return new Bearbeitung(schritte.stream()
                .map(schritt -> new Bearbeitung.Teil(schritt, beleg))
                .toList());
    }

    private static Verbinden verbinden(Schluessel von, Kantenart art, Schluessel nach) {
        return new Verbinden(new Beziehung(von, art, nach), Map.of());
    }
}
