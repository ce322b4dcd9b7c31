package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import de.zielnetz.tabelle.Blatt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** Lists to choose from (data validation); what does not fit into a rule itself stands on a sheet of its own. */
final class XlsxAuswahl {

    private static final String BLATT = "Listen";
    private static final int ERSTE_ZEILE = 3;
    private static final int LAENGSTE_REGEL = 250;
    private static final int LEERE_ZEILEN_DARUNTER = 500;

    private final List<Ausgabespalte> listen = new ArrayList<>();

    /** Gives the columns of a sheet their lists, from row ab to some hundred rows below the last one. */
    void trageEin(Sheet blatt, Seite seite, int ab, int vor) {
        DataValidationHelper regeln = blatt.getDataValidationHelper();
        for (int s = 0; s < seite.spalten().size(); s++) {
            Ausgabespalte spalte = seite.spalten().get(s);
            if (spalte.auswahl().isEmpty()) {
                continue;
            }
            DataValidation regel = regeln.createValidation(
                    bedingung(regeln, spalte), new CellRangeAddressList(ab, vor + LEERE_ZEILEN_DARUNTER, s, s));
            regel.setSuppressDropDownArrow(true); // POI's word for showing it
            regel.setEmptyCellAllowed(true);
            regel.setShowErrorBox(spalte.geschlossen());
            regel.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            regel.createErrorBox(spalte.ueberschrift(), "Das steht nicht in der Liste. Trotzdem so lassen?");
            blatt.addValidationData(regel);
        }
    }

    private DataValidationConstraint bedingung(DataValidationHelper regeln, Ausgabespalte spalte) {
        List<String> worte = spalte.auswahl();
        boolean kurz = String.join(",", worte).length() <= LAENGSTE_REGEL
                && worte.stream().noneMatch(wort -> wort.contains(",") || wort.contains("\""));
        if (kurz) {
            return regeln.createExplicitListConstraint(worte.toArray(String[]::new));
        }
        listen.add(spalte);
        String name = Blatt.spaltenname(listen.size() - 1);
        return regeln.createFormulaListConstraint(
                "%s!$%s$%d:$%s$%d".formatted(BLATT, name, ERSTE_ZEILE, name, ERSTE_ZEILE + worte.size() - 1));
    }

    /** The sheet of the long lists, null where there is none. */
    @Nullable
    Seite blatt() {
        if (listen.isEmpty()) {
            return null;
        }
        int hoechste = listen.stream().mapToInt(l -> l.auswahl().size()).max().orElse(0);
        List<List<Ausgabewert>> zeilen = IntStream.range(0, hoechste)
                .mapToObj(i -> listen.stream()
                        .map(l -> new Ausgabewert(
                                i < l.auswahl().size() ? l.auswahl().get(i) : ""))
                        .toList())
                .toList();
        List<Ausgabespalte> spalten = listen.stream()
                .map(l -> new Ausgabespalte(l.ueberschrift(), Spaltenform.WORT, 50))
                .toList();
        return new Seite(
                BLATT,
                List.of(Ausgabe.NICHT_EINLESEN + " Es enthält, was die Auswahllisten anbieten."),
                spalten,
                0,
                zeilen);
    }
}
