package de.zielnetz.steckbrief;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Lesefrist;
import de.zielnetz.tabelle.Zelle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps of each filled cell of a sheet what became of it; whoever reads a cell or leaves it out enters it here. One byte a cell. */
public final class Zellbuch {

    private static final Verbleib[] VERBLEIBE = Verbleib.values();
    private static final Inhalt[] INHALTE = Inhalt.values();
    private static final int AB_INHALT = 64;

    /** @param inhalt as what it was read, null where it was not */
    public record Eintrag(Verbleib verbleib, @Nullable Inhalt inhalt) {}

    private final Blatt blatt;
    private final Map<Integer, Blatt.Zeile> zeilen = new HashMap<>();
    private final Map<Integer, byte[]> eintraege = new HashMap<>();

    public Zellbuch(Blatt blatt) {
        this.blatt = blatt;
        for (Blatt.Zeile zeile : blatt.zeilen()) {
            zeilen.put(zeile.nummer(), zeile);
            eintraege.put(zeile.nummer(), new byte[zeile.zellen().size()]);
        }
    }

    /** A book in which every cell of the sheet was left out for this reason. */
    public static Zellbuch ganz(Blatt blatt, Verbleib grund) {
        Zellbuch buch = new Zellbuch(blatt);
        blatt.zeilen().forEach(zeile -> buch.lassAus(zeile, grund));
        return buch;
    }

    public Blatt blatt() {
        return blatt;
    }

    public void lies(int zeile, int spalte, Inhalt inhalt) {
        trage(zeile, spalte, (byte) (AB_INHALT + inhalt.ordinal()));
    }

    public void lassAus(int zeile, int spalte, Verbleib grund) {
        trage(zeile, spalte, (byte) grund.ordinal());
    }

    /** Leaves out the whole row. */
    public void lassAus(Blatt.Zeile zeile, Verbleib grund) {
        byte[] dort = eintraege.get(zeile.nummer());
        if (dort != null) {
            Arrays.fill(dort, (byte) grund.ordinal());
        }
    }

    /** What became of this cell; not understood where nobody entered anything. */
    public Eintrag eintrag(int zeile, int spalte) {
        byte[] dort = eintraege.get(zeile);
        int stelle = stelle(zeile, spalte);
        return dort == null || stelle < 0 ? eintrag((byte) 0) : eintrag(dort[stelle]);
    }

    /** The cell at this place of its row, counted among the filled ones. */
    Eintrag eintragAn(Blatt.Zeile zeile, int stelle) {
        byte[] dort = eintraege.get(zeile.nummer());
        return eintrag(dort == null ? 0 : dort[stelle]);
    }

    private static Eintrag eintrag(byte wert) {
        return wert >= AB_INHALT
                ? new Eintrag(Verbleib.GELESEN, INHALTE[wert - AB_INHALT])
                : new Eintrag(VERBLEIBE[wert], null);
    }

    private void trage(int zeile, int spalte, byte wert) {
        Lesefrist.pruefe();
        byte[] dort = eintraege.get(zeile);
        int stelle = stelle(zeile, spalte);
        if (dort != null && stelle >= 0) {
            dort[stelle] = wert;
        }
    }

    private int stelle(int zeile, int spalte) {
        Blatt.Zeile dort = zeilen.get(zeile);
        List<Zelle> zellen = dort == null ? List.of() : dort.zellen();
        int unten = 0;
        int oben = zellen.size() - 1;
        while (unten <= oben) {
            int mitte = (unten + oben) >>> 1;
            int hier = zellen.get(mitte).spalte();
            if (hier == spalte) {
                return mitte;
            }
            if (hier < spalte) {
                unten = mitte + 1;
            } else {
                oben = mitte - 1;
            }
        }
        return -1;
    }
}
