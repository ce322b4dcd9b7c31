package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.wort.Htmlreste;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells about one project, not yet understood: a row of a table, or a sheet. */
public record Rohprojekt(Raster raster, int zeile, List<Rohfeld> felder) {

    /** In what rows about one project may differ: it stands below each of its fields once. */
    private static final Set<Inhalt> MEHRFACH = EnumSet.of(
            Inhalt.KENNUNG,
            Inhalt.HANDLUNGSFELDER,
            Inhalt.ZIELE,
            Inhalt.STRATEGISCHE_ZIELE,
            Inhalt.LEITZIELE,
            Inhalt.ZUORDNUNG);

    /** A heading and what stands for it; ort is null where the cell is empty. */
    public record Rohfeld(Spalte spalte, @Nullable String text, Raster.@Nullable Ort ort) {

        /** {@code B7}; of an empty cell the place of its heading. */
        public String zelle() {
            return ort == null ? spalte.ort() : Blatt.spaltenname(ort.spalte()) + ort.zeile();
        }

        private Rohfeld ohneHtml() {
            String ohne = text == null ? null : Htmlreste.aufgeloest(text);
            return ohne == null || ohne.equals(text) ? this : new Rohfeld(spalte, ohne, ort);
        }

        /** Whether it says anything: no error stands there, and it is not struck out. */
        public boolean istLesbar() {
            return ort == null
                    || (ort.zelle().art() != Zelle.Art.FEHLER && !ort.zelle().istDurchgestrichen());
        }

        /** Whether it says only what the export wrote there. */
        public boolean istEcho(Echo echo, Schluessel projekt) {
            Inhalt inhalt = spalte.inhalt();
            String gesagt = text == null ? "" : text;
            if (inhalt == Inhalt.KOSTEN && ort != null && ort.zelle().art() == Zelle.Art.ZAHL) {
                gesagt = Wortlaut.betrag(Double.parseDouble(ort.zelle().text())); // shown it may be rounded
            }
            return inhalt != null && inhalt != Inhalt.ZUORDNUNG && echo.sagt(projekt, inhalt, gesagt);
        }
    }

    /** The same with what is left of web pages in it resolved; the same object where nothing is. */
    public Rohprojekt ohneHtml() {
        List<Rohfeld> aufgeloest = felder.stream().map(Rohfeld::ohneHtml).toList();
        return aufgeloest.equals(felder) ? this : new Rohprojekt(raster, zeile, aufgeloest);
    }

    /** The first cell of this content that says something, null where there is none. */
    @Nullable
    public Rohfeld feld(Inhalt inhalt) {
        return felder.stream()
                .filter(f -> f.spalte().inhalt() == inhalt && f.text() != null && f.istLesbar())
                .findFirst()
                .orElse(null);
    }

    /** Whether the rows differ in nothing but what a project can have several of. */
    public boolean ergaenztSich(Rohprojekt weitere) {
        Map<Inhalt, String> erste = angaben();
        return weitere.angaben().entrySet().stream()
                .allMatch(e -> erste.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
    }

    private Map<Inhalt, String> angaben() {
        Map<Inhalt, String> angaben = new EnumMap<>(Inhalt.class);
        for (Rohfeld feld : felder) {
            Inhalt inhalt = feld.spalte().inhalt();
            if (feld.text() != null && inhalt != null && !MEHRFACH.contains(inhalt)) {
                angaben.merge(inhalt, Namensform.vergleichbar(feld.text()), String::concat);
            }
        }
        return angaben;
    }
}
