package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.bearbeiten.Bearbeiten;
import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Bearbeitungsergebnis;
import de.zielnetz.bearbeiten.Belegangabe;
import de.zielnetz.bearbeiten.schritt.Anlegen;
import de.zielnetz.bearbeiten.schritt.Verbinden;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.Zuruecknehmen;
import de.zielnetz.entscheiden.sitzung.Entscheidung.NeueDrucksache;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Brings a paper into the net that a decision names and the net does not hold yet: a Vorgang of its own. */
@Component
class Drucksachenanlage {

    private static final String SELBST = "die Drucksache selbst";

    private final Bearbeiten bearbeiten;
    private final Zuruecknehmen zuruecknehmen;
    private final Stand stand;

    Drucksachenanlage(Bearbeiten bearbeiten, Zuruecknehmen zuruecknehmen, Stand stand) {
        this.bearbeiten = bearbeiten;
        this.zuruecknehmen = zuruecknehmen;
        this.stand = stand;
    }

    /**
     * Does the work with the new paper there, and takes the paper out again where the work fails.
     *
     * @param danach given the key of the paper
     * @throws Anfragefehler where the net holds a paper of this number
     */
    <T> T mit(
            NeueDrucksache neue, Gremiensitzung sitzung, Ergebnis ergebnis, Benutzer wer, Function<String, T> danach) {
        Netz netz = stand.aktuell().netz();
        Schluessel papier = freier(netz, neue);
        Bearbeitung bearbeitung = bearbeitung(neue, papier, sitzung, ergebnis);
        Bearbeitungsergebnis vorschau = bearbeiten.vorschau(netz, bearbeitung, sitzung.urheber());
        Vorgang vorgang = bearbeiten
                .gibFrei(
                        bearbeitung,
                        vorschau.fingerabdruck(),
                        "Drucksache zu einer Entscheidung vom %s".formatted(sitzung.datum()),
                        sitzung.urheber(),
                        wer)
                .orElseThrow();
        return sonst(() -> danach.apply(papier.kennung()), vorgang, wer);
    }

    private <T> T sonst(Supplier<T> arbeit, Vorgang vorgang, Benutzer wer) {
        try {
            return arbeit.get();
        } catch (RuntimeException e) {
            zuruecknehmen.nimmZurueck(vorgang.kennung(), "Die Entscheidung kam nicht zustande", wer);
            throw e;
        }
    }

    private static Schluessel freier(Netz netz, NeueDrucksache neue) {
        for (int k = netz.anfang(Knotenart.DRUCKSACHE); k < netz.ende(Knotenart.DRUCKSACHE); k++) {
            if (neue.nummer().equalsIgnoreCase(String.valueOf(netz.wert(k, Merkmal.KURZ)))) {
                throw new Anfragefehler(
                        Anfragefehler.Code.UNGUELTIGER_WERT,
                        "neueDrucksache.nummer ist „%s“; die trägt im Netz schon „%s“. Nennen Sie diese als drucksache: %s."
                                .formatted(neue.nummer(), netz.name(k), netz.kennung(k)),
                        List.of(netz.kennung(k)));
            }
        }
        String stamm = Namensform.kennung(neue.nummer());
        if (stamm.isEmpty()) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "neueDrucksache.nummer ist „%s“; erwartet wird die Nummer, die auf ihr steht, etwa 26-01234."
                            .formatted(neue.nummer()));
        }
        Schluessel freier = new Schluessel(Knotenart.DRUCKSACHE, stamm);
        for (int n = 2; netz.finde(freier) >= 0; n++) {
            freier = new Schluessel(Knotenart.DRUCKSACHE, stamm + "-" + n);
        }
        return freier;
    }

    /** What was decided the body decided; what was put off or refused was laid before it. */
    private static Bearbeitung bearbeitung(
            NeueDrucksache neue, Schluessel papier, Gremiensitzung sitzung, Ergebnis ergebnis) {
        Schluessel gremium = Schluessel.aus(sitzung.gremium());
        Beziehung beziehung = ergebnis == Ergebnis.BESCHLOSSEN
                ? new Beziehung(gremium, Kantenart.BESCHLIESST, papier)
                : new Beziehung(papier, Kantenart.VORGELEGT, gremium);
        Belegangabe beleg = new Belegangabe(
                null,
                new Belegangabe.NeueQuelle(
                        "Drucksache %s: %s".formatted(neue.nummer(), neue.name()),
                        "DRUCKSACHE",
                        sitzung.datum(),
                        null,
                        null),
                SELBST,
                Belegart.BELEGT,
                null);
        return new Bearbeitung(List.of(
                new Bearbeitung.Teil(
                        new Anlegen(
                                Knotenart.DRUCKSACHE,
                                papier.eigen(),
                                Map.of(
                                        Merkmal.NAME,
                                        neue.name(),
                                        Merkmal.KURZ,
                                        neue.nummer(),
                                        Merkmal.ART,
                                        neue.art(),
                                        Merkmal.DATUM,
                                        sitzung.datum())),
                        beleg),
                new Bearbeitung.Teil(new Verbinden(beziehung, Map.of()), beleg)));
    }
}
