package de.zielnetz.einlesen.stadt;

import de.zielnetz.tabelle.Tabelle;
import org.jspecify.annotations.Nullable;

/** A row with the file it stands in. */
record Faktenzeile(String datei, Tabelle.Zeile zeile) {

    long nummer() {
        return zeile.nummer();
    }

    @Nullable
    String zelle(String spalte) {
        return zeile.zelle(spalte);
    }
}
