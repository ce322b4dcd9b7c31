package de.zielnetz.entscheiden.web;

import static de.zielnetz.entscheiden.web.Feldfrage.feld;

import de.zielnetz.bearbeiten.web.Uebernommenes;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.IdeeAngaben;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenzustand;
import de.zielnetz.entscheiden.sitzung.Uebernahme;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.stand.Stand;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Keeps ideas and moves them on. Who may write at all is decided before ({@code WriteAccess}). */
@Controller
class IdeenController implements RuntimeWiringConfigurer {

    private static final int MEISTE_NEBENEINANDER = 6;

    private final Ideenablage ideen;
    private final Uebernahme uebernahme;
    private final Stand stand;

    IdeenController(Ideenablage ideen, Uebernahme uebernahme, Stand stand) {
        this.ideen = ideen;
        this.uebernahme = uebernahme;
        this.stand = stand;
    }

    @Override
    public void configure(RuntimeWiring.Builder schema) {
        schema.type("Query", typ -> typ.dataFetcher("ideen", feld(this::ideen))
                .dataFetcher("idee", feld(frage -> ideen.finde(frage.text("kennung"), frage.wer()))));
        schema.type("Mutation", typ -> typ.dataFetcher(
                        "ideeAnlegen", feld(frage -> ideen.lege(angaben(frage), frage.wer())))
                .dataFetcher(
                        "ideeAendern",
                        feld(frage -> ideen.aendere(
                                frage.text("kennung"), frage.zahl("fassung"), angaben(frage), frage.wer())))
                .dataFetcher("ideeLoeschen", feld(this::loesche))
                .dataFetcher("ideeWechseln", feld(this::wechsle))
                .dataFetcher(
                        "ideeVeroeffentlichen",
                        feld(frage -> ideen.veroeffentliche(
                                frage.text("kennung"), frage.zahl("fassung"), frage.ja("oeffentlich"), frage.wer())))
                .dataFetcher("ideeUebernehmen", env -> uebernimm(new Feldfrage(env))));
    }

    private List<Idee> ideen(Feldfrage frage) {
        Benutzer wer = frage.wer();
        List<String> kennungen = frage.liste("kennungen");
        if (kennungen.size() > MEISTE_NEBENEINANDER) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "kennungen nennt %d Ideen; möglich sind %d nebeneinander."
                            .formatted(kennungen.size(), MEISTE_NEBENEINANDER));
        }
        List<String> zustaende = frage.liste("zustaende");
        List<Idee> gemeinte = kennungen.isEmpty()
                ? ideen.alle(wer)
                : kennungen.stream().map(kennung -> ideen.finde(kennung, wer)).toList();
        return gemeinte.stream()
                .filter(idee ->
                        zustaende.isEmpty() || zustaende.contains(idee.zustand().name()))
                .toList();
    }

    private static IdeeAngaben angaben(Feldfrage frage) {
        return IdeeAngaben.lies(frage.netz(), frage.eingabe("idee"));
    }

    private boolean loesche(Feldfrage frage) {
        ideen.loesche(frage.text("kennung"), frage.wer());
        return true;
    }

    private Idee wechsle(Feldfrage frage) {
        return ideen.wechsle(
                frage.text("kennung"),
                frage.zahl("fassung"),
                Ideenzustand.valueOf(frage.text("nach")),
                frage.wort("begruendung"),
                frage.wer());
    }

    private Uebernommenes uebernimm(Feldfrage frage) {
        return Uebernommenes.von(
                stand,
                uebernahme.uebernimm(
                        frage.text("kennung"), frage.text("fingerabdruck"), frage.wort("anmerkung"), frage.wer()));
    }
}
