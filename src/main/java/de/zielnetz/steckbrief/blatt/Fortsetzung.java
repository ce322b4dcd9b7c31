package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows rows that go on with the project of the row above: they name none, and only add to what a project has several of. */
final class Fortsetzung {

    private Fortsetzung() {}

    static boolean ist(Tabellenteil teil, Blatt.Zeile zeile) {
        Blatt.Zeile letzte = letzte(teil);
        if (letzte == null || letzte.nummer() + 1 != zeile.nummer()) {
            return false;
        }
        for (Spalte spalte : teil.spalten()) {
            boolean erkennt = spalte.inhalt() == Inhalt.NAME || spalte.inhalt() == Inhalt.KENNUNG;
            if (erkennt && teil.raster().ort(zeile.nummer(), spalte.spalte()) != null) {
                return false;
            }
        }
        int erste = teil.spalten().get(0).spalte();
        return zeile.zellen().stream().allMatch(zelle -> zelle.spalte() > erste && hatMehrere(teil, zelle));
    }

    /** Of relationships a project has several; anything else may be what is said of a project whose name is missing. */
    private static boolean hatMehrere(Tabellenteil teil, Zelle zelle) {
        Spalte spalte = teil.spalte(zelle.spalte());
        return spalte != null && spalte.inhalt() != null && spalte.inhalt().kantenart() != null;
    }

    /** The last row that was taken for the last project of the table, null where there is none yet. */
    private static Blatt.@Nullable Zeile letzte(Tabellenteil teil) {
        List<Blatt.Zeile> zeilen = teil.zeilen();
        if (zeilen.isEmpty()) {
            return null;
        }
        Blatt.Zeile projekt = zeilen.get(zeilen.size() - 1);
        List<Blatt.Zeile> weitere = teil.fortsetzungen().getOrDefault(projekt.nummer(), List.of());
        return weitere.isEmpty() ? projekt : weitere.get(weitere.size() - 1);
    }

    static void nimm(Tabellenteil teil, Blatt.Zeile zeile, List<Befund> befunde) {
        Blatt.Zeile projekt = teil.zeilen().get(teil.zeilen().size() - 1);
        teil.fortsetzungen()
                .computeIfAbsent(projekt.nummer(), n -> new ArrayList<>())
                .add(zeile);
        befunde.add(Befund.hinweis(
                        Befundart.MEHRERE_ZEILEN,
                        "Zeile %d nennt kein Projekt und wurde als Fortsetzung von Zeile %d gelesen."
                                .formatted(zeile.nummer(), projekt.nummer()))
                .an(teil.raster().blatt().name(), String.valueOf(zeile.nummer())));
    }
}
