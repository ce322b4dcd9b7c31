package de.zielnetz.bearbeiten;

import de.zielnetz.bearbeiten.schritt.Bearbeitungsbefund;
import de.zielnetz.bearbeiten.schritt.Werkbank;
import de.zielnetz.einlesen.abgleich.Abgleichsergebnis;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zustand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Bearbeitung does to a net, and what is to be said of its steps. */
public record Bearbeitungsergebnis(Netz netz, List<Aenderung> aenderungen, List<Bearbeitungsbefund> befunde) {

    /** Works the steps off. Costs what they touch; where a source goes or becomes another, all Belege of the net. */
    static Bearbeitungsergebnis von(Netz netz, Bearbeitung bearbeitung, String urheber) {
        Werkbank bank = new Werkbank(netz);
        Belegung belegung = new Belegung(bank, urheber);
        for (int i = 0; i < bearbeitung.teile().size(); i++) {
            bank.beginne(i);
            Bearbeitung.Teil teil = bearbeitung.teile().get(i);
            Beleg beleg = teil.schritt().brauchtBeleg() ? belegung.von(teil.beleg()) : Belegung.KEINER;
            if (beleg != null) {
                teil.schritt().wirke(bank, beleg);
            }
        }
        bank.pruefeImGanzen();
        return new Bearbeitungsergebnis(netz, bank.aenderungen(), bank.befunde());
    }

    public boolean hatFehler() {
        return befunde.stream().anyMatch(Bearbeitungsbefund::istFehler);
    }

    /** The same where the same things become the same out of the same. */
    public String fingerabdruck() {
        return Long.toHexString(new Abgleichsergebnis(aenderungen, List.of()).fingerabdruck());
    }

    /** The net as it would be. Costs one walk over the net. */
    public Netz nachher() {
        return new Aenderungen(aenderungen).aufgetragen(netz);
    }

    /** The changes as this Vorgang writes them. */
    List<Aenderung> endgueltig(String vorgang) {
        return aenderungen.stream()
                .map(a -> new Aenderung(a.sache(), a.alt(), endgueltig(a.neu(), vorgang)))
                .toList();
    }

    private static @Nullable Zustand endgueltig(@Nullable Zustand zustand, String vorgang) {
        return zustand == null
                ? null
                : new Zustand(
                        zustand.merkmale(),
                        zustand.belege().stream()
                                .map(b -> b.vorgang().equals(Belegung.VORLAEUFIG) ? b.von(vorgang) : b)
                                .toList());
    }
}
