package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.bearbeiten.Bearbeiten;
import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Bearbeitungsergebnis;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.entscheiden.idee.Werdegang;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a project of an idea that was decided, as one Vorgang with the decision as its evidence. */
@Service
public class Uebernahme {

    private final Ideenablage ideen;
    private final Sitzungsablage sitzungen;
    private final Bearbeiten bearbeiten;
    private final Stand stand;

    Uebernahme(Ideenablage ideen, Sitzungsablage sitzungen, Bearbeiten bearbeiten, Stand stand) {
        this.ideen = ideen;
        this.sitzungen = sitzungen;
        this.bearbeiten = bearbeiten;
        this.stand = stand;
    }

    /** The decision upon an idea; null where it is not decided. */
    public @Nullable Beschluss beschluss(Idee idee, Benutzer wer) {
        if (idee.zustand() != Ideenzustand.BESCHLOSSEN) {
            return null;
        }
        return ideen.verlauf(idee.kennung()).stream()
                .filter(schritt -> schritt.nach() == Ideenzustand.BESCHLOSSEN)
                .reduce((frueher, spaeter) -> spaeter)
                .map(schritt -> {
                    Tagesordnungspunkt punkt = sitzungen.punkteZu(idee.kennung()).stream()
                            .filter(p -> p.kennung().equals(schritt.punkt()))
                            .findFirst()
                            .orElse(null);
                    Gremiensitzung sitzung = punkt == null
                            ? null
                            : sitzungen.suche(punkt.sitzung(), wer).orElse(null);
                    return new Beschluss(schritt, punkt, sitzung);
                })
                .orElse(null);
    }

    /** What taking it over would do; empty where it is not decided, or is a project already. */
    public Optional<Bearbeitungsergebnis> vorschau(Idee idee, Benutzer wer) {
        Netzstand heute = stand.aktuell();
        return Werdegang.istProjekt(idee, heute)
                ? Optional.empty()
                : Optional.ofNullable(beschluss(idee, wer))
                        .map(beschluss -> bearbeiten.vorschau(
                                heute.netz(), bearbeitung(heute.netz(), idee, beschluss), idee.urheber()));
    }

    private static Bearbeitung bearbeitung(Netz netz, Idee idee, Beschluss beschluss) {
        return Projektentwurf.bearbeitung(netz, idee, Projektentwurf.schluessel(netz, idee), beschluss);
    }

    /**
     * Does what the preview showed, in the name of who entered the idea.
     *
     * @throws Entscheidungsfehler where it is not decided, is a project already, or this user may not
     */
    public Optional<Vorgang> uebernimm(String kennung, String fingerabdruck, @Nullable String anmerkung, Benutzer wer) {
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Entscheidungsfehler(
                    Absage.NICHT_ERLAUBT, "Eine Idee übernimmt nur ins Netz, wer die Rolle „verwaltung“ hat.");
        }
        Idee idee = ideen.finde(kennung, wer);
        Beschluss beschluss = beschluss(idee, wer);
        Netzstand heute = stand.aktuell();
        if (beschluss == null || Werdegang.istProjekt(idee, heute)) {
            throw new Entscheidungsfehler(
                    Absage.UEBERGANG_UNMOEGLICH,
                    beschluss == null
                            ? "„%s“ ist nicht beschlossen; übernehmen lässt sich nur, was beschlossen ist."
                                    .formatted(idee.titel())
                            : "„%s“ ist schon als %s im Netz.".formatted(idee.titel(), idee.projekt()));
        }
        Schluessel projekt = Projektentwurf.schluessel(heute.netz(), idee);
        Bearbeitung bearbeitung = Projektentwurf.bearbeitung(heute.netz(), idee, projekt, beschluss);
        ideen.halteUebernahmeFest(kennung, projekt.kennung(), null, wer);
        Optional<Vorgang> vorgang = bearbeiten.gibFrei(
                bearbeitung, fingerabdruck, anmerkung == null ? grund(idee) : anmerkung, idee.urheber(), wer);
        vorgang.ifPresent(v -> ideen.halteUebernahmeFest(kennung, projekt.kennung(), v.kennung(), wer));
        return vorgang;
    }

    private static String grund(Idee idee) {
        return "Übernahme der Idee „%s“ (%s)".formatted(idee.titel(), idee.kennung());
    }
}
