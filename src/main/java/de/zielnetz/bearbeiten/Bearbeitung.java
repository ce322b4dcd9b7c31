package de.zielnetz.bearbeiten;

import de.zielnetz.bearbeiten.schritt.Bearbeitungsschritt;
import java.util.List;

/** What somebody wants changed, in this order, all of it or nothing. */
public record Bearbeitung(List<Teil> teile) {

    public Bearbeitung {
        teile = List.copyOf(teile);
    }

    /** A step and who says so. */
    public record Teil(Bearbeitungsschritt schritt, Belegangabe beleg) {}
}
