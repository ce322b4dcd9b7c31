package de.zielnetz.rueckblick;

import de.zielnetz.analyse.Kenntnis;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.analyse.luecke.Terminfrage;
import de.zielnetz.massnahmenplan.Planluecke;
import de.zielnetz.messen.reihe.Messpunkt;
import de.zielnetz.messen.reihe.Messzahl;
import de.zielnetz.messen.reihe.Reihe;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.rueckblick.Rueckblickbefund.Befundgruppe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * What a state shows: its figures and findings.
 *
 * @param befunde by group, in the order of each analysis
 */
public record Rueckblickstand(List<Rueckblickzahl> zahlen, List<Rueckblickbefund> befunde) {

    /**
     * Costs the gaps of the net.
     *
     * @param netz of what holds on the day
     * @param versaeumte duties that were overdue in the period
     * @param plan what the measures plan of the strategy lacks
     */
    public static Rueckblickstand von(
            Memo memo,
            Netz netz,
            LocalDate tag,
            List<Rueckblickbefund> versaeumte,
            Collection<Reihe> reihen,
            List<Planluecke> plan) {
        Massstab massstab = Massstab.ueblich(tag.toString());
        List<Luecke> stellen = Luecken.von(
                memo,
                netz,
                EnumSet.of(Lueckenart.LEITZIEL, Lueckenart.STRATEGISCHES_ZIEL, Lueckenart.HANDLUNGSFELD),
                null,
                false,
                massstab);
        List<Terminfrage> fragen = Terminfrage.von(netz, null, false, tag.toString());
        int[] ungemessene = Luecken.zieleOhneIndikator(netz, false);
        List<Luecke> offene = stellen.stream().filter(l -> l.lage().istLuecke()).toList();
        List<Luecke> ohneAngabe = stellen.stream()
                .filter(l -> l.lage().kenntnis() == Kenntnis.OHNE_ANGABE)
                .toList();
        List<Rueckblickbefund> befunde = new ArrayList<>();
        offene.forEach(l -> befunde.add(stelle(netz, Befundgruppe.LUECKE, l)));
        ohneAngabe.forEach(l -> befunde.add(stelle(netz, Befundgruppe.OHNE_ANGABE, l)));
        fragen.forEach(f -> befunde.add(new Rueckblickbefund(
                Befundgruppe.UEBERFAELLIG, netz.schluessel(f.projekt()).kennung(), f.satz())));
        befunde.addAll(versaeumte);
        reihen.stream()
                .filter(r -> !r.punkte().isEmpty() || r.ziel() != null)
                .forEach(r -> befunde.add(new Rueckblickbefund(Befundgruppe.MESSREIHE, null, satz(r, tag))));
        Arrays.stream(ungemessene)
                .forEach(k -> befunde.add(new Rueckblickbefund(
                        Befundgruppe.OHNE_INDIKATOR,
                        netz.schluessel(k).kennung(),
                        "„%s“ misst kein Indikator.".formatted(netz.name(k)))));
        plan.forEach(p -> befunde.add(new Rueckblickbefund(Befundgruppe.MASSNAHMENPLAN, p.schluessel(), p.satz())));
        return new Rueckblickstand(
                List.of(
                        new Rueckblickzahl("projekte", "Projekte", netz.anzahl(Knotenart.PROJEKT)),
                        new Rueckblickzahl("stellen", "Ziele und Felder", stellen.size()),
                        new Rueckblickzahl(
                                "getragen",
                                "davon getragen",
                                stellen.stream()
                                        .filter(l -> l.lage().traglage().traegt())
                                        .count()),
                        new Rueckblickzahl("luecken", "davon Lücken", offene.size()),
                        new Rueckblickzahl("ohneAngabe", "davon ohne Angabe", ohneAngabe.size()),
                        new Rueckblickzahl("ueberfaellig", "Projekte, deren Termine nicht stimmen", fragen.size()),
                        new Rueckblickzahl("pflichten", "überfällige Pflichten", pflichten(versaeumte)),
                        new Rueckblickzahl("ohneIndikator", "Ziele ohne Indikator", ungemessene.length),
                        new Rueckblickzahl("messreihen", "Messreihen mit Werten", mitWerten(reihen)),
                        new Rueckblickzahl("planluecken", "Lücken des Maßnahmenplans", plan.size())),
                List.copyOf(befunde));
    }

    /** One that was late and is open once more counts once. */
    private static long pflichten(List<Rueckblickbefund> versaeumte) {
        return versaeumte.stream().map(Rueckblickbefund::schluessel).distinct().count();
    }

    private static long mitWerten(Collection<Reihe> reihen) {
        return reihen.stream().filter(r -> !r.punkte().isEmpty()).count();
    }

    private static Rueckblickbefund stelle(Netz netz, Befundgruppe gruppe, Luecke l) {
        return new Rueckblickbefund(gruppe, l.schluessel(), "%s: %s".formatted(netz.name(l.erstes()), l.grund()));
    }

    private static String satz(Reihe reihe, LocalDate tag) {
        Messpunkt letzter = reihe.letzter();
        String stand = letzter == null
                ? "noch kein Wert"
                : "zuletzt %s (%s)".formatted(reihe.text(letzter), Messzahl.tag(letzter.tag()));
        String ziel = reihe.ziel() == null ? "" : " " + reihe.abstand(tag).satz();
        return "%s: %s. %s%s".formatted(reihe.titel(), stand, reihe.trend().satz(), ziel);
    }
}
