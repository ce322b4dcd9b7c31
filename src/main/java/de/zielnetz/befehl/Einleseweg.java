package de.zielnetz.befehl;

import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import org.jspecify.annotations.Nullable;

/** How a file gets into the net: through the running program, or by opening the database oneself. Refusals are thrown. */
interface Einleseweg extends AutoCloseable {

    /** Where it leads, for people. */
    String ziel();

    /** @param plan name of a plan; null: the usual one */
    Vorschau vorschau(String datei, byte[] inhalt, @Nullable String plan);

    Einlesen.Ergebnis uebernimm(String token, Bedingungen bedingungen, @Nullable String anmerkung);

    /** How far the work is that another thread does just now; null where nobody knows. */
    Fortschritt.@Nullable Meldung meldung();

    @Override
    void close();
}
