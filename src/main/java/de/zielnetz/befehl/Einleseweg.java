package de.zielnetz.befehl;

import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a file gets into the net: through the running program, or by opening the database oneself. Refusals are thrown. */
interface Einleseweg extends AutoCloseable {

    /** Where it leads, for people. */
    String ziel();

    /**
     * How the file is to be read.
     *
     * @param plan name of a plan; null: the one that explains most
     * @param lesart the way of reading that was chosen, where no plan is named
     * @param namen decisions about names, as a plan has them
     * @param korrekturen by cell: what is to be read in the place of what stands there
     */
    record Vorgabe(
            @Nullable String plan,
            @Nullable String lesart,
            Map<String, String> namen,
            Map<String, String> korrekturen) {}

    /** What importing the file would change. */
    Vorschau vorschau(String datei, byte[] inhalt, Vorgabe vorgabe);

    Einlesen.Ergebnis uebernimm(String token, Bedingungen bedingungen, @Nullable String anmerkung);

    /** How far the work is that another thread does just now; null where nobody knows. */
    Fortschritt.@Nullable Meldung meldung();

    @Override
    void close();
}
