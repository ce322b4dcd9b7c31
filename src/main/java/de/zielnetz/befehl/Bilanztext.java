package de.zielnetz.befehl;

import de.zielnetz.steckbrief.Bilanz;
import java.util.stream.Collectors;

/** What became of the cells of a sheet, in one German sentence. */
final class Bilanztext {

    private static final int STELLEN = 5;

    private Bilanztext() {}

    static String von(Bilanz bilanz) {
        String gruende = bilanz.gruende().entrySet().stream()
                .map(e -> e.getKey().bezeichnung() + ": " + e.getValue())
                .collect(Collectors.joining("; ", " (", ")"));
        String stellen = bilanz.offen().stream()
                .limit(STELLEN)
                .map(Bilanz.Stelle::bereich)
                .collect(Collectors.joining(", ", ": ", bilanz.offen().size() > STELLEN ? " und weitere" : ""));
        return "%s: von %d Zellen %d gelesen, %d ausgelassen%s, %d nicht verstanden%s"
                .formatted(
                        bilanz.blatt().isEmpty() ? "Tabelle" : "Blatt „%s“".formatted(bilanz.blatt()),
                        bilanz.zellen(),
                        bilanz.gelesen(),
                        bilanz.ausgelassen(),
                        bilanz.ausgelassen() == 0 ? "" : gruende,
                        bilanz.unverstanden(),
                        bilanz.unverstanden() == 0 ? "" : stellen);
    }
}
