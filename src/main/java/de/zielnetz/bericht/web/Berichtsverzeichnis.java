package de.zielnetz.bericht.web;

import de.zielnetz.bericht.Berichtsform;
import de.zielnetz.bericht.Berichtsteil;
import de.zielnetz.bericht.Berichtswunsch;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be asked for.
 *
 * @param von the first day where none is asked for
 * @param bis the last
 * @param formen endings of the address
 */
record Berichtsverzeichnis(LocalDate von, LocalDate bis, List<Teileintrag> teile, List<String> formen) {

    /** A part by its name in addresses and its title. */
    record Teileintrag(String name, String titel) {}

    static Berichtsverzeichnis heute() {
        Berichtswunsch ueblich = Berichtswunsch.von(null, null, null);
        List<Teileintrag> teile = Berichtsteil.mitEinleitung().stream()
                .map(teil -> new Teileintrag(teil.name(), teil.titel()))
                .toList();
        return new Berichtsverzeichnis(ueblich.von(), ueblich.bis(), teile, Berichtsform.endungen());
    }
}
