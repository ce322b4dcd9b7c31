package de.zielnetz.massnahmenplan;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a plan is thin, as the gaps of goals are found: what nothing is planned for, and what measures lack. */
public final class Planluecken {

    private final Netz netz;
    private final Planrahmen rahmen;
    private final List<Planangabe> offene;
    private final String heute;
    private final List<Planluecke> luecken = new ArrayList<>();

    private Planluecken(Netz netz, Planrahmen rahmen, List<Planangabe> alle, String heute) {
        this.netz = netz;
        this.rahmen = rahmen;
        this.offene = alle.stream().filter(m -> m.status().istOffen()).toList();
        this.heute = heute;
    }

    /**
     * All of them by kind, then in the order of the net and of the measures. A measure that was put aside fills no gap;
     * one that is done does.
     *
     * @param heute a {@link Datum}
     */
    public static List<Planluecke> von(Netz netz, Planrahmen rahmen, List<Planangabe> massnahmen, String heute) {
        Planluecken suche = new Planluecken(netz, rahmen, massnahmen, heute);
        List<Planangabe> fuellende = massnahmen.stream()
                .filter(m -> m.status() != Planstatus.ZURUECKGESTELLT)
                .toList();
        suche.gegenstaende(fuellende);
        suche.kriterien(fuellende);
        suche.offene.forEach(suche::angaben);
        suche.luecken.sort(Comparator.comparing(Planluecke::art));
        return List.copyOf(suche.luecken);
    }

    private void gegenstaende(List<Planangabe> fuellende) {
        for (Schluessel gegenstand : rahmen.gegenstaende()) {
            boolean gefuellt = fuellende.stream().anyMatch(m -> m.gegenstaende().contains(gegenstand.kennung()));
            if (!gefuellt) {
                luecken.add(new Planluecke(
                        Planlueckenart.OHNE_MASSNAHME,
                        gegenstand.kennung(),
                        null,
                        "Zu %s „%s“ ist keine Maßnahme geplant."
                                .formatted(gegenstand.art().einzahl(), name(gegenstand))));
            }
        }
    }

    private void kriterien(List<Planangabe> fuellende) {
        rahmen.kriterien().forEach((technologie, kriterien) -> {
            List<Planangabe> betroffene = fuellende.stream()
                    .filter(m -> m.gegenstaende().contains(technologie.kennung()))
                    .toList();
            for (Schluessel kriterium : kriterien) {
                boolean erfuellt = betroffene.stream()
                        .anyMatch(m -> m.pruefung(kriterium.kennung()).stand() == Kriteriumsstand.ERFUELLT);
                if (!erfuellt && (!betroffene.isEmpty() || rahmen.gegenstaende().contains(technologie))) {
                    luecken.add(new Planluecke(
                            Planlueckenart.KRITERIUM_UNERFUELLT,
                            kriterium.kennung(),
                            null,
                            "Keine Maßnahme zu „%s“ erfüllt bisher „%s“."
                                    .formatted(name(technologie), name(kriterium))));
                }
            }
        });
    }

    private void angaben(Planangabe m) {
        for (String kriterium : rahmen.kriterienVon(m.gegenstaende())) {
            if (m.pruefung(kriterium).stand() == Kriteriumsstand.OFFEN) {
                melde(
                        Planlueckenart.KRITERIUM_OFFEN,
                        kriterium,
                        m,
                        "ist nach „%s“ noch nicht geprüft".formatted(name(Schluessel.aus(kriterium))));
            }
        }
        if (m.federfuehrung() == null) {
            melde(Planlueckenart.OHNE_FEDERFUEHRUNG, null, m, "hat keine Federführung");
        }
        if (m.termin() == null) {
            melde(Planlueckenart.OHNE_TERMIN, null, m, "hat keinen Termin");
        } else if (Datum.liegtVor(m.termin(), heute)) {
            melde(Planlueckenart.UEBERFAELLIG, null, m, "ist über ihren Termin hinaus und nicht abgeschlossen");
        }
        if (m.kosten() == null) {
            melde(Planlueckenart.OHNE_KOSTEN, null, m, "nennt kein Geld");
        }
    }

    private void melde(
            Planlueckenart art, @org.jspecify.annotations.Nullable String schluessel, Planangabe m, String was) {
        luecken.add(new Planluecke(art, schluessel, m.kennung(), "Die Maßnahme „%s“ %s.".formatted(m.titel(), was)));
    }

    private String name(Schluessel schluessel) {
        int k = netz.finde(schluessel);
        return k < 0 ? schluessel.kennung() : netz.name(k);
    }
}
