package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Beleg that was entered by mistake.
 *
 * @param merkmal the property that it vouches for; null where it vouches for the thing itself
 */
public record BelegEntfernen(
        Sache sache,
        String quelle,
        String fundstelle,
        @Nullable Merkmal merkmal) implements Bearbeitungsschritt {

    @Override
    public boolean brauchtBeleg() {
        return false;
    }

    @Override
    public void wirke(Werkbank bank, Beleg beleg) {
        Zustand alt = Vorhandenes.verlange(bank, sache);
        if (alt == null) {
            return;
        }
        List<Beleg> bleiben = alt.belege().stream()
                .filter(b -> !b.quelle().equals(quelle) || !b.fundstelle().equals(fundstelle) || b.merkmal() != merkmal)
                .toList();
        if (bleiben.size() == alt.belege().size()) {
            List<String> stellen = alt.belege().stream()
                    .filter(b -> b.quelle().equals(quelle))
                    .map(Beleg::fundstelle)
                    .distinct()
                    .toList();
            bank.fehler(
                    "fundstelle",
                    "%s hat keinen Beleg aus „%s“ an der Stelle „%s“."
                            .formatted(bank.inWorten(sache), quelle, fundstelle),
                    stellen);
        } else if (bleiben.stream().noneMatch(b -> b.merkmal() == null)) {
            bank.fehler(
                    "",
                    "Das ist der letzte Beleg dafür, dass es %s gibt. Entfernen Sie den Eintrag selbst, oder belegen Sie ihn zuerst anders."
                            .formatted(bank.inWorten(sache)));
        } else {
            bank.setze(sache, new Zustand(alt.merkmale(), bleiben));
        }
    }
}
