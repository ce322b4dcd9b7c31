package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.Set;

/**
 * One node that is two: a new one takes some relationships over, with their Belege and their past.
 *
 * @param von stays, with all other relationships
 * @param neuer of the same kind
 */
public record Aufteilen(Schluessel von, Anlegen neuer, Set<Beziehung> wandernde) implements Bearbeitungsschritt {

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        if (Vorhandenes.verlange(bank, von, "von") == null) {
            return;
        }
        if (neuer.art() != von.art()) {
            bank.fehler(
                    "neuer", "Beide Teile müssen %s sein.".formatted(von.art().einzahl()));
            return;
        }
        Schluessel ziel = neuer.lege(bank, beleg);
        if (ziel == null) {
            return;
        }
        for (Beziehung alte : wandernde) {
            Zustand zustand = Vorhandenes.verlange(bank, alte, "wandernde");
            if (zustand == null) {
                continue;
            }
            if (!alte.von().equals(von) && !alte.nach().equals(von)) {
                bank.fehler(
                        "wandernde",
                        "%s ist keine Beziehung von %s.".formatted(bank.inWorten(alte), bank.inWorten(von)));
                continue;
            }
            bank.nimmWeg(alte);
            bank.setze(
                    new Beziehung(
                            alte.von().equals(von) ? ziel : alte.von(),
                            alte.art(),
                            alte.nach().equals(von) ? ziel : alte.nach(),
                            alte.zeitraum()),
                    zustand);
        }
    }
}
