package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The workbook of a city on its way out and back. */
public final class Stadtrueckweg {

    /** All of it, or what those see who have not logged in. */
    public static final Ausgabesicht ANGEMELDET = new Ausgabesicht(true, Set.of());

    public static final Ausgabesicht OFFEN = new Ausgabesicht(false, Set.of());

    /** What came of reading one. */
    public record Gelesenes(List<Befund> befunde, List<Aenderung> aenderungen) {

        public List<Befund> fehler() {
            return befunde.stream()
                    .filter(b -> b.schwere() != Befund.Schwere.HINWEIS)
                    .toList();
        }
    }

    private Stadtrueckweg() {}

    public static byte[] datei(Netz netz, Ausgabesicht sicht, Format format) {
        return datei(Stadtausgabe.von(netz, 7, sicht), format);
    }

    static byte[] datei(Ausgabe ausgabe, Format format) {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        try {
            Mappenschreiber.schreibe(format, ausgabe, datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei.toByteArray();
    }

    /** Reads it against a net. */
    public static Gelesenes lies(String datei, byte[] inhalt, Netz netz) {
        try {
            Mappe mappe = Mappenleser.lies(datei, inhalt);
            if (!Stadtmappe.ist(mappe)) {
                throw new AssertionError("keine Stadtmappe");
            }
            Stadtmappe stadt = new Stadtmappe(mappe);
            Faktenleser leser =
                    new Faktenleser("vorschau", Steckbriefquelle.von(mappe, "0123456789abcdef", "vorschau", false));
            stadt.gib(leser);
            List<Aenderung> aenderungen = leser.fakten(netz).aenderungen(netz);
            return new Gelesenes(
                    Stream.concat(stadt.befunde().stream(), leser.befunde().stream())
                            .toList(),
                    aenderungen);
        } catch (Unlesbar e) {
            throw new AssertionError(e);
        }
    }
}
