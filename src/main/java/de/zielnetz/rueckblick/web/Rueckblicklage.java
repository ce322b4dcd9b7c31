package de.zielnetz.rueckblick.web;

import de.zielnetz.analyse.Memo;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.massnahmenplan.Planablage;
import de.zielnetz.massnahmenplan.Planluecke;
import de.zielnetz.massnahmenplan.Planluecken;
import de.zielnetz.massnahmenplan.Planrahmen;
import de.zielnetz.massnahmenplan.Planzeile;
import de.zielnetz.messen.Messablage;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.rueckblick.Rueckblick;
import de.zielnetz.rueckblick.Rueckblickbefund;
import de.zielnetz.rueckblick.Rueckblickbefund.Befundgruppe;
import de.zielnetz.rueckblick.Rueckblickstand;
import de.zielnetz.verantworten.Erledigungsablage;
import de.zielnetz.verantworten.Versaeumnis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the net shows today of what holds today, with what stands beside it. */
@Component
class Rueckblicklage {

    private final Messablage messungen;
    private final Planablage plaene;
    private final Erledigungsablage erledigungen;
    private final Memo memo;

    Rueckblicklage(Messablage messungen, Planablage plaene, Erledigungsablage erledigungen, Memo memo) {
        this.messungen = messungen;
        this.plaene = plaene;
        this.erledigungen = erledigungen;
        this.memo = memo;
    }

    /** Costs the gaps of the net, and asks the database. */
    Rueckblickstand von(Netz netz, LocalDate heute, Rueckblick r) {
        return Schreibgang.nurGelesen(() -> Rueckblickstand.von(
                memo,
                netz.gueltigAm(heute.toString()),
                heute,
                versaeumte(netz, heute, r),
                messungen.alle(netz).values(),
                planluecken(netz, heute, r)));
    }

    /** Duties by the last day of the period, or by today where it still runs. */
    private List<Rueckblickbefund> versaeumte(Netz netz, LocalDate heute, Rueckblick r) {
        LocalDate ende = LocalDate.parse(r.bis());
        LocalDate bis = ende.isAfter(heute) ? heute : ende;
        Netz damals = netz.gueltigAm(bis.toString());
        return Versaeumnis.imZeitraum(damals, erledigungen.jePflicht(), LocalDate.parse(r.von()), bis).stream()
                .map(v -> new Rueckblickbefund(
                        Befundgruppe.PFLICHT, damals.schluessel(v.pflicht()).kennung(), v.satz()))
                .toList();
    }

    /** Where nobody plans anything there is no plan that could lack something. */
    private List<Planluecke> planluecken(Netz netz, LocalDate heute, Rueckblick r) {
        int strategie = netz.finde(Knotenart.STRATEGIE, r.strategie());
        List<Planzeile> plan = plaene.von(r.strategie());
        return strategie < 0 || plan.isEmpty()
                ? List.of()
                : Planluecken.von(
                        netz,
                        Planrahmen.von(netz, strategie),
                        plan.stream().map(Planzeile::angabe).toList(),
                        heute.toString());
    }
}
