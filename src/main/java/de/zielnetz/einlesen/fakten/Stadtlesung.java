package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.abgleich.Abgleichsergebnis;
import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.abgleich.LockOrder;
import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zustand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.tabelle.Mappe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbook of a city read against a net: what it says, what is wrong in it, and what it would change. Costs its cells and the net. */
public record Stadtlesung(Lesung lesung, Abgleichsergebnis ergebnis) {

    /** Stands in the place of a plan: the headings of such a workbook are fixed. */
    public static final Einleseplan PLAN = new Einleseplan(
            "stadtmappe",
            "Eine ganze Stadt: ein Blatt je Art, Beziehungen, Belege.",
            null,
            List.of(),
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of());

    /** Whether the file is to be read so: it looks like one, and nobody named another plan. */
    public static boolean meint(Mappe mappe, @Nullable Einleseplan genannter) {
        return (genannter == null || genannter.name().equals(PLAN.name())) && Stadtmappe.ist(mappe);
    }

    /**
     * Reads it.
     *
     * @param hash SHA-256 of the file in hexadecimal
     * @param vorgang kennung of the Vorgang that will write it
     */
    public static Stadtlesung lies(Mappe mappe, String hash, String vorgang, Netz netz) {
        Steckbriefquelle datei = Steckbriefquelle.von(mappe, hash, vorgang, false);
        Faktenleser leser = new Faktenleser(vorgang, datei);
        Stadtmappe stadt = new Stadtmappe(mappe);
        stadt.gib(leser);
        Fakten fakten = leser.fakten(netz);
        List<Aenderung> aenderungen = mitDatei(fakten.aenderungen(netz), datei, netz);
        Stadtvorschau vorschau = new Stadtvorschau(netz, fakten, aenderungen);
        List<Befund> befunde = new ArrayList<>();
        mappe.hinweise()
                .forEach(h ->
                        befunde.add(Befund.hinweis(Befundart.DATEI, h.satz()).an("", h.ort())));
        befunde.addAll(stadt.befunde());
        befunde.addAll(leser.befunde());
        return new Stadtlesung(
                new Lesung(
                        List.of(),
                        List.of(),
                        vorschau.neue(),
                        List.of(),
                        befunde,
                        stadt.buecher(),
                        stadt.buecher().stream()
                                .map(Bilanz::von)
                                .filter(b -> b.gelesen() + b.unverstanden() > 0) // most sheets hold headings alone
                                .toList()),
                new Abgleichsergebnis(aenderungen, vorschau.projekte(), vorschau.weitere()));
    }

    /** With the file as a source where anything rests on it. */
    private static List<Aenderung> mitDatei(List<Aenderung> aenderungen, Steckbriefquelle datei, Netz netz) {
        String quelle = datei.schluessel().eigen();
        boolean benutzt = aenderungen.stream().anyMatch(a -> nennt(a.neu(), quelle));
        if (!benutzt || netz.finde(datei.schluessel()) >= 0) {
            return aenderungen;
        }
        List<Aenderung> alle = new ArrayList<>(aenderungen);
        alle.add(new Aenderung(datei.schluessel(), null, datei.zustand()));
        return LockOrder.geordnet(alle);
    }

    private static boolean nennt(@Nullable Zustand zustand, String quelle) {
        return zustand != null
                && zustand.belege().stream().anyMatch(b -> b.quelle().equals(quelle));
    }
}
