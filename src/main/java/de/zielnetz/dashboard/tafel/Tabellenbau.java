package de.zielnetz.dashboard.tafel;

import de.zielnetz.dashboard.tafel.Tabellenplan.Antwortspalte;
import de.zielnetz.dashboard.tafel.Tabellenplan.Antworttabelle;
import de.zielnetz.dashboard.tafel.Tafel.Spaltenkopf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of an answer.
 *
 * @param felder whether headings are the names of the fields, which stay when words change
 */
public record Tabellenbau(Zellwerte werte, boolean felder) {

    public Tafel tafel(Antworttabelle tabelle, Map<String, Object> daten, List<Kuerzung> kuerzungen) {
        String schluss = Kuerzung.satz(
                kuerzungen.stream().filter(k -> k.betrifft(tabelle)).toList());
        Object hier = daten;
        for (String name : tabelle.ort()) {
            hier = hier instanceof Map<?, ?> objekt ? objekt.get(name) : null;
        }
        Matrixplan matrix = tabelle.matrix();
        if (matrix != null) {
            return matrix(tabelle, matrix, hier instanceof Map<?, ?> objekt ? objekt : Map.of(), schluss);
        }
        List<Spaltenkopf> koepfe = tabelle.spalten().stream()
                .map(s -> new Spaltenkopf(felder ? s.feldname() : s.wort(), s.zahl()))
                .toList();
        List<List<@Nullable Object>> zeilen = new ArrayList<>();
        for (Object zeile : eintraege(hier)) {
            List<@Nullable Object> zellen = new ArrayList<>();
            tabelle.spalten().forEach(s -> zellen.add(werte.wert(zeile, s.weg())));
            zeilen.add(zellen);
        }
        return new Tafel(tabelle.name(), koepfe, zeilen, schluss);
    }

    private static List<?> eintraege(@Nullable Object hier) {
        return hier instanceof List<?> liste ? liste : hier == null ? List.of() : List.of(hier);
    }

    private Tafel matrix(Antworttabelle tabelle, Matrixplan plan, Map<?, ?> matrix, @Nullable String schluss) {
        List<Spaltenkopf> koepfe = new ArrayList<>();
        Set<String> vergebene = new HashSet<>();
        List<Antwortspalte> beiwerk = plan.zeilenspalten();
        kopf(beiwerk.get(0), koepfe, vergebene);
        for (Object spalte : eintraege(matrix.get(plan.spalten()))) {
            String name = werte.text(werte.wert(spalte, plan.spaltenname()));
            for (Antwortspalte inhalt : plan.inhalte()) {
                String wort = plan.inhalte().size() == 1
                        ? name
                        : "%s: %s".formatted(name, felder ? inhalt.feldname() : inhalt.wort());
                koepfe.add(new Spaltenkopf(Spaltenworte.eindeutig(wort, vergebene), inhalt.zahl()));
            }
        }
        List<Antwortspalte> danach = beiwerk.subList(1, beiwerk.size());
        danach.forEach(spalte -> kopf(spalte, koepfe, vergebene));
        List<List<@Nullable Object>> zeilen = new ArrayList<>();
        for (Object zeile : eintraege(matrix.get(plan.zeilen()))) {
            List<@Nullable Object> werteDerZeile = new ArrayList<>();
            werteDerZeile.add(werte.wert(zeile, beiwerk.get(0).weg()));
            for (Object zelle : eintraege(((Map<?, ?>) zeile).get(plan.zellen()))) {
                plan.inhalte().forEach(inhalt -> werteDerZeile.add(werte.wert(zelle, inhalt.weg())));
            }
            danach.forEach(spalte -> werteDerZeile.add(werte.wert(zeile, spalte.weg())));
            zeilen.add(werteDerZeile);
        }
        return new Tafel(tabelle.name(), koepfe, zeilen, schluss);
    }

    private void kopf(Antwortspalte spalte, List<Spaltenkopf> koepfe, Set<String> vergebene) {
        String wort = felder ? spalte.feldname() : spalte.wort();
        koepfe.add(new Spaltenkopf(Spaltenworte.eindeutig(wort, vergebene), spalte.zahl()));
    }
}
