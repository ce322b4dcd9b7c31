package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;

/** One thing to be changed. Steps are worked off in their order; a later one sees what the earlier ones did. */
public sealed interface Bearbeitungsschritt
        permits Anlegen, Aendern, Verbinden, Entfernen, Zusammenfuehren, Aufteilen, Belegen, BelegEntfernen {

    /** Whether somebody has to say it: what only goes, or comes along with its own evidence, needs none. */
    default boolean brauchtBeleg() {
        return true;
    }

    /**
     * Does it on the workbench, or says there why not.
     *
     * @param beleg who says so, for the things that change
     */
    void wirke(Werkbank bank, Beleg beleg);
}
