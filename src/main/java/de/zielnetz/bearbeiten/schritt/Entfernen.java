package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Zahl;
import java.util.Set;

/** Takes out what was entered by mistake, a node with all its relationships. What was so and ended is ended, not taken out. */
public record Entfernen(Sache sache) implements Bearbeitungsschritt {

    @Override
    public boolean brauchtBeleg() {
        return false;
    }

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        if (Vorhandenes.verlange(bank, sache) == null) {
            return;
        }
        if (sache instanceof Schluessel s) {
            long belegt = s.art() == Knotenart.QUELLE ? Quellenbelege.anzahl(bank, s) : 0;
            if (belegt > 0) {
                bank.fehler(
                        "",
                        "%s belegt noch %s Angaben; sie ständen dann ohne Quelle da. Entfernen oder ersetzen Sie erst die Belege."
                                .formatted(bank.inWorten(s), Zahl.text(belegt)));
                return;
            }
            Set<Beziehung> beziehungen = bank.beziehungen(s);
            if (!beziehungen.isEmpty()) {
                bank.hinweis(
                        "",
                        "Mit %s fallen %d Beziehungen weg. Endete es nur, beenden Sie es: dann bleibt die Vergangenheit."
                                .formatted(bank.inWorten(s), beziehungen.size()));
            }
            beziehungen.forEach(bank::nimmWeg);
        }
        bank.nimmWeg(sache);
    }
}
