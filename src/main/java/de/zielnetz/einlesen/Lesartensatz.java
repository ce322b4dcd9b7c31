package de.zielnetz.einlesen;

import de.zielnetz.steckbrief.Lesart;

/** A way of reading in one German sentence, for those who have to choose. */
public final class Lesartensatz {

    private Lesartensatz() {}

    public static String von(Lesart lesart) {
        return "lesart=%s: %s%s; von %d Zellen %d gelesen, %d ausgelassen, %d nicht verstanden."
                .formatted(
                        lesart.kennung(),
                        lesart.projekte() == 1 ? "ein Projekt" : lesart.projekte() + " Projekte",
                        lesart.namen().isEmpty() ? "" : " („%s“)".formatted(String.join("“, „", lesart.namen())),
                        lesart.zellen(),
                        lesart.gelesen(),
                        lesart.ausgelassen(),
                        lesart.unverstanden());
    }
}
