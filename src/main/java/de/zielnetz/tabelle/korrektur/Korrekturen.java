package de.zielnetz.tabelle.korrektur;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Korrektur;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Zelle;
import de.zielnetz.tabelle.Zelltext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts values in the place of what stands in cells of a file: all of them or none. Costs the rows and the wishes. */
public final class Korrekturen {

    private static final int MEISTE = 20_000;
    private static final int ZEICHEN = 1_000_000;

    private final Mappe mappe;
    private final Zellenfinder zellen;
    private final Map<Zellenfinder.Zellplatz, String> werte = new LinkedHashMap<>();

    private Korrekturen(Mappe mappe) {
        this.mappe = mappe;
        this.zellen = new Zellenfinder(mappe);
    }

    /**
     * The file as it is read with these corrections; a later wish goes on from an earlier one.
     *
     * @param mappe as the file is, not corrected yet
     * @throws IllegalArgumentException with a German sentence where a cell does not exist or cannot hold the value
     */
    public static Mappe an(Mappe mappe, List<Korrektur.Wunsch> wuensche, String urheber) {
        if (wuensche.isEmpty()) {
            return mappe;
        }
        pruefeMenge(wuensche);
        Korrekturen korrekturen = new Korrekturen(mappe);
        wuensche.forEach(korrekturen::nimm);
        return korrekturen.angewendet(urheber);
    }

    private static void pruefeMenge(List<Korrektur.Wunsch> wuensche) {
        long zeichen = wuensche.stream()
                .mapToLong(w -> w.wert() == null ? 0 : w.wert().length())
                .sum();
        if (wuensche.size() > MEISTE || zeichen > ZEICHEN) {
            throw new IllegalArgumentException(
                    "So viel lässt sich hier nicht korrigieren (%,d Zellen, %,d Zeichen); erwartet werden höchstens %,d Zellen und %,d Zeichen. Bitte die Datei selbst ändern."
                            .formatted(wuensche.size(), zeichen, MEISTE, ZEICHEN));
        }
    }

    private void nimm(Korrektur.Wunsch wunsch) {
        Zellenfinder.Zellplatz platz = zellen.finde(wunsch.ort());
        String wert = wunsch.wert();
        if (wert != null && wunsch.teil() != null) {
            wert = Zellteil.ersetzt(werte.getOrDefault(platz, original(platz)), wunsch.teil(), wert, zellen.ort(platz));
        }
        if (wert == null || Zelltext.rein(wert).strip().equals(original(platz))) {
            werte.remove(platz);
            return;
        }
        String rein = Zelltext.rein(wert);
        if (rein.length() > Mappengrenzen.ZELLTEXT) {
            throw new IllegalArgumentException("Der neue Wert von %s hat %,d Zeichen; eine Zelle fasst höchstens %,d."
                    .formatted(zellen.ort(platz), rein.length(), Mappengrenzen.ZELLTEXT));
        }
        werte.put(platz, Zelltext.istLeer(rein) ? "" : rein.strip());
    }

    private String original(Zellenfinder.Zellplatz platz) {
        Zelle zelle = zellen.zelle(platz);
        return zelle == null ? "" : zelle.gezeigt();
    }

    private Mappe angewendet(String urheber) {
        Map<Integer, Map<Integer, Map<Integer, String>>> jeBlatt = new HashMap<>();
        Map<String, Korrektur> korrigiert = new LinkedHashMap<>();
        werte.forEach((platz, wert) -> {
            jeBlatt.computeIfAbsent(platz.blatt(), b -> new HashMap<>())
                    .computeIfAbsent(platz.zeile(), z -> new TreeMap<>())
                    .put(platz.spalte(), wert);
            korrigiert.put(zellen.ort(platz), new Korrektur(zellen.ort(platz), original(platz), wert, urheber));
        });
        List<Blatt> blaetter = new ArrayList<>(mappe.blaetter());
        jeBlatt.forEach((nummer, zeilen) -> blaetter.set(nummer, mit(blaetter.get(nummer), zeilen)));
        return new Mappe(
                mappe.datei(),
                mappe.format(),
                mappe.beschreibung(),
                List.copyOf(blaetter),
                mappe.hinweise().stream()
                        .filter(h -> !korrigiert.containsKey(h.ort()))
                        .toList(),
                List.copyOf(korrigiert.values()));
    }

    private static Blatt mit(Blatt blatt, Map<Integer, Map<Integer, String>> neue) {
        List<Blatt.Zeile> zeilen = blatt.zeilen().stream()
                .map(zeile -> neue.containsKey(zeile.nummer())
                        ? mit(zeile, Objects.requireNonNull(neue.get(zeile.nummer())))
                        : zeile)
                .filter(zeile -> !zeile.zellen().isEmpty())
                .toList();
        return new Blatt(blatt.name(), blatt.versteckt(), zeilen, blatt.verbunden(), blatt.versteckteSpalten());
    }

    private static Blatt.Zeile mit(Blatt.Zeile zeile, Map<Integer, String> neue) {
        Map<Integer, @Nullable Zelle> zellen = new TreeMap<>();
        zeile.zellen().forEach(zelle -> zellen.put(zelle.spalte(), zelle));
        neue.forEach((spalte, wert) ->
                zellen.put(spalte, wert.isEmpty() ? null : new Zelle(spalte, Zelle.Art.TEXT, wert, null, false)));
        return new Blatt.Zeile(
                zeile.nummer(),
                zeile.versteckt(),
                zellen.values().stream().filter(Objects::nonNull).toList());
    }
}
