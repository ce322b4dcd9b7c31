package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wert.Geldbetrag;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the costs of a table row by row, so that a sum is known by its amount whatever it is called. Costs each row once. */
final class Zwischensummen {

    private static final int FUER_SICH = 2;

    private @Nullable Tabellenteil teil;
    private final Map<Integer, BigDecimal> gesamt = new HashMap<>();
    private final Map<Integer, BigDecimal> seitSumme = new HashMap<>();
    private int gezaehlt;

    /** Whether the row has nothing but a name and amounts, and these are what the rows above it add up to. */
    boolean ist(Tabellenteil hier, Blatt.Zeile zeile) {
        int betraege = 0;
        boolean passt = true;
        for (Zelle zelle : zeile.zellen()) {
            Spalte spalte = hier.spalte(zelle.spalte());
            if (spalte != null && spalte.inhalt() == Inhalt.KOSTEN) {
                zaehle(hier);
                BigDecimal betrag = betrag(zelle);
                passt &= betrag != null
                        && betrag.signum() != 0
                        && (gleich(betrag, gesamt.get(zelle.spalte()))
                                || gleich(betrag, seitSumme.get(zelle.spalte())));
                betraege++;
            } else if (spalte == null || spalte.inhalt() != Inhalt.NAME) {
                return false;
            }
        }
        boolean summe = passt
                && betraege > 0
                && zeile.zellen().size() > betraege
                && hier.zeilen().size() >= FUER_SICH
                && hier.spalten().stream().filter(Spalte::zaehlt).count()
                        > zeile.zellen().size();
        if (summe) {
            seitSumme.clear();
        }
        return summe;
    }

    private static boolean gleich(BigDecimal betrag, @Nullable BigDecimal summe) {
        return summe != null && betrag.compareTo(summe) == 0;
    }

    /** Takes in the rows of the table that were added since. */
    @SuppressWarnings("ReferenceEquality") // meant is this very table, which grows
    private void zaehle(Tabellenteil hier) {
        if (teil != hier) {
            teil = hier;
            gezaehlt = 0;
            gesamt.clear();
            seitSumme.clear();
        }
        for (; gezaehlt < hier.zeilen().size(); gezaehlt++) {
            for (Zelle zelle : hier.zeilen().get(gezaehlt).zellen()) {
                Spalte spalte = hier.spalte(zelle.spalte());
                BigDecimal betrag = spalte != null && spalte.inhalt() == Inhalt.KOSTEN ? betrag(zelle) : null;
                if (betrag != null) {
                    gesamt.merge(zelle.spalte(), betrag, BigDecimal::add);
                    seitSumme.merge(zelle.spalte(), betrag, BigDecimal::add);
                }
            }
        }
    }

    private static @Nullable BigDecimal betrag(Zelle zelle) {
        if (zelle.art() == Zelle.Art.ZAHL) {
            return new BigDecimal(zelle.text());
        }
        Geldbetrag gelesen = Geldbetrag.lies(zelle.gezeigt());
        return gelesen == null ? null : BigDecimal.valueOf(gelesen.euro());
    }
}
