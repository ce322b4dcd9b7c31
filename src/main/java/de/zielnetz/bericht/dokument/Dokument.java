package de.zielnetz.bericht.dokument;

import java.util.List;
import java.util.Map;

/**
 * A report before it is written in a format (intermediate document).
 *
 * @param titel in one line
 * @param untertitel the period, or what a hand-out is about
 * @param stand day and revision of the net, as each page says them
 * @param einseitig whether it is a hand-out: one page, without cover and table of contents
 * @param noten the texts of the footnotes; {@link Lauf.Note} numbers them from 1
 * @param bilder PNG or JPEG, by the name that {@link Block.Bild} uses
 */
public record Dokument(
        String titel,
        String untertitel,
        String stand,
        boolean einseitig,
        List<Block> bloecke,
        List<String> noten,
        Map<String, byte[]> bilder) {

    /** Of every report: its sentences are German. */
    public static final String SPRACHE = "de-DE";

    public Dokument {
        bloecke = List.copyOf(bloecke);
        noten = List.copyOf(noten);
        bilder = Map.copyOf(bilder);
    }
}
