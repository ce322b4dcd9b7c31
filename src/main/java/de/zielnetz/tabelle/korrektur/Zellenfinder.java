package de.zielnetz.tabelle.korrektur;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds cells by what people call them, and says in a sentence why there is none. */
final class Zellenfinder {

    /** @param blatt counted from 0, as spalte is; zeile from 1 */
    record Zellplatz(int blatt, int zeile, int spalte) {}

    private static final Pattern ORT = Pattern.compile("(?:(.*)!)?([A-Za-z]{1,3})([1-9]\\d{0,6})", Pattern.DOTALL);

    private final List<Blatt> blaetter;
    private final Map<Integer, Raum> raeume = new HashMap<>();

    /** The rows of one sheet by number, and how far its columns go. */
    private record Raum(Map<Integer, Blatt.Zeile> zeilen, int spalten) {}

    Zellenfinder(Mappe mappe) {
        this.blaetter = mappe.blaetter();
    }

    String ort(Zellplatz platz) {
        return blaetter.get(platz.blatt()).ort(platz.zeile(), platz.spalte());
    }

    /** What stands there in the file; null where nothing does. */
    @Nullable
    Zelle zelle(Zellplatz platz) {
        Blatt.Zeile zeile = raum(platz.blatt()).zeilen().get(platz.zeile());
        return zeile == null
                ? null
                : zeile.zellen().stream()
                        .filter(zelle -> zelle.spalte() == platz.spalte())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The cell of this name; it may be empty, but must lie in a row and among columns that hold something.
     *
     * @throws IllegalArgumentException with a German sentence where there is none
     */
    Zellplatz finde(String ort) {
        Matcher teile = ORT.matcher(ort.strip());
        if (!teile.matches()) {
            throw new IllegalArgumentException(
                    "„%s“ nennt keine Zelle; erwartet wird etwa C7, bei mehreren Blättern mit dem Blatt davor: %s."
                            .formatted(Naehe.kurz(ort), blaetter.get(0).ort(7, 2)));
        }
        int blatt = blatt(teile.group(1), ort);
        int spalte = 0;
        for (char buchstabe : teile.group(2).toUpperCase(Locale.ROOT).toCharArray()) {
            spalte = spalte * 26 + buchstabe - 'A' + 1;
        }
        Zellplatz platz = new Zellplatz(blatt, Integer.parseInt(teile.group(3)), spalte - 1);
        pruefe(platz);
        return platz;
    }

    private int blatt(@Nullable String name, String ort) {
        if (name == null && blaetter.size() == 1) {
            return 0;
        }
        List<String> namen = blaetter.stream().map(Blatt::name).toList();
        int nummer = namen.indexOf(name == null ? "" : name);
        if (nummer >= 0) {
            return nummer;
        }
        throw new IllegalArgumentException(
                name == null
                        ? "„%s“ nennt kein Blatt, und die Datei hat mehrere; erwartet wird etwa „%s!%s“."
                                .formatted(ort.strip(), namen.get(0), ort.strip())
                        : "Ein Blatt „%s“ gibt es nicht.%s"
                                .formatted(
                                        Naehe.kurz(name),
                                        Naehe.satz(
                                                Naehe.naechste(namen, name),
                                                namen,
                                                "Die Datei hat %d.".formatted(namen.size()))));
    }

    private void pruefe(Zellplatz platz) {
        Raum raum = raum(platz.blatt());
        if (!raum.zeilen().containsKey(platz.zeile()) || platz.spalte() >= raum.spalten()) {
            List<Integer> nummern = new ArrayList<>(raum.zeilen().keySet());
            nummern.sort(null);
            throw new IllegalArgumentException(
                    nummern.isEmpty()
                            ? "Eine Zelle %s gibt es nicht: Das Blatt ist leer.".formatted(ort(platz))
                            : "Eine Zelle %s gibt es nicht: Ausgefüllt sind nur Zeilen von %d bis %d und Spalten bis %s; korrigieren lässt sich, was in einer ausgefüllten Zeile steht."
                                    .formatted(
                                            ort(platz),
                                            nummern.get(0),
                                            nummern.get(nummern.size() - 1),
                                            Blatt.spaltenname(raum.spalten() - 1)));
        }
        for (Blatt.Bereich b : blaetter.get(platz.blatt()).verbunden()) {
            boolean darin = platz.zeile() >= b.vonZeile()
                    && platz.zeile() <= b.bisZeile()
                    && platz.spalte() >= b.vonSpalte()
                    && platz.spalte() <= b.bisSpalte();
            if (darin && (platz.zeile() != b.vonZeile() || platz.spalte() != b.vonSpalte())) {
                Zellplatz erste = new Zellplatz(platz.blatt(), b.vonZeile(), b.vonSpalte());
                throw new IllegalArgumentException(
                        "%s ist mit anderen Zellen verbunden; ihr Wert steht in %s, und dort lässt er sich korrigieren."
                                .formatted(ort(platz), ort(erste)));
            }
        }
    }

    private Raum raum(int blatt) {
        return raeume.computeIfAbsent(blatt, nummer -> {
            Map<Integer, Blatt.Zeile> zeilen = new HashMap<>();
            int spalten = 0;
            for (Blatt.Zeile zeile : blaetter.get(nummer).zeilen()) {
                zeilen.put(zeile.nummer(), zeile);
                for (Zelle zelle : zeile.zellen()) {
                    spalten = Math.max(spalten, zelle.spalte() + 1);
                }
            }
            return new Raum(zeilen, spalten);
        });
    }
}
