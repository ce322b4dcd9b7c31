package de.zielnetz.dashboard.tafel;

import de.zielnetz.dashboard.tafel.Tabellenplan.Antwortspalte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of fields as people write them: {@code mitEinschaetzung} is „Mit Einschätzung“, {@code projekt.name} is „Projekt“. */
final class Spaltenworte {

    /** Of pages and of nodes: say nothing about what stands there. */
    private static final Set<String> GERUEST = Set.of("nodes", "edges", "node");

    /** English by the conventions of GraphQL, or short forms. */
    private static final Map<String, String> EIGENE = Map.of(
            "totalCount",
            "Anzahl",
            "istLuecke",
            "Lücke",
            "cursor",
            "Stelle",
            "pageInfo",
            "Seite",
            "__typename",
            "Art",
            "url",
            "Adresse");

    private static final String NAME = "name";
    private static final Pattern HOECKER = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** „neue“, „Quelle“, „Dauer“ and „aktuell“ keep theirs. */
    private static final Pattern UE = Pattern.compile("(?<![aeq])ue(?!ll)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCHARF = Pattern.compile("(?<=[mM]a|r[oö]|[aA]u|tra|lie)ss(?!etz)(?=e|n|stab)");

    List<Antwortspalte> spalten(Map<String, Antwortfeld> felder) {
        List<Antwortspalte> ohneWort = new ArrayList<>();
        sammle(List.of(), felder, false, ohneWort);
        Set<String> vergebene = new HashSet<>();
        List<Antwortspalte> spalten = new ArrayList<>();
        for (Antwortspalte spalte : ohneWort) {
            spalten.add(
                    new Antwortspalte(spalte.weg(), eindeutig(ueberschrift(spalte.weg()), vergebene), spalte.zahl()));
        }
        return List.copyOf(spalten);
    }

    private void sammle(
            List<String> ort, Map<String, Antwortfeld> felder, boolean inListe, List<Antwortspalte> spalten) {
        felder.forEach((name, feld) -> {
            List<String> hier = Tabellenplan.und(ort, name);
            if (feld.objekt()) {
                sammle(hier, feld.felder(), inListe || feld.liste(), spalten);
            } else {
                spalten.add(new Antwortspalte(hier, "", feld.zahl() && !inListe));
            }
        });
    }

    /** The heading of what stands at this way; what says nothing by itself goes. */
    String ueberschrift(List<String> weg) {
        List<String> sprechende =
                new ArrayList<>(weg.stream().filter(n -> !GERUEST.contains(n)).toList());
        int letzter = sprechende.size() - 1;
        if (letzter > 0 && sprechende.get(letzter).equals(NAME)) {
            sprechende.remove(letzter);
        }
        return sprechende.stream().map(this::wort).collect(Collectors.joining(": "));
    }

    /** The same heading never twice: who reads a table by its headings would lose a column. */
    static String eindeutig(String wort, Set<String> vergebene) {
        String neues = wort;
        for (int nummer = 2; !vergebene.add(neues); nummer++) {
            neues = "%s (%d)".formatted(wort, nummer);
        }
        return neues;
    }

    String wort(String name) {
        String eigenes = EIGENE.get(name);
        return eigenes != null
                ? eigenes
                : Arrays.stream(HOECKER.split(name))
                        .map(Spaltenworte::mitUmlaut)
                        .collect(Collectors.joining(" "));
    }

    /** A word of a list: {@code STRATEGISCHES_ZIEL} is „Strategisches Ziel“. */
    String ausWort(String wort) {
        return Arrays.stream(wort.toLowerCase(Locale.ROOT).split("_"))
                .map(Spaltenworte::mitUmlaut)
                .collect(Collectors.joining(" "));
    }

    private static String mitUmlaut(String teil) {
        String text = teil.replace("ae", "ä").replace("oe", "ö");
        text = text.replace("Ae", "Ä").replace("Oe", "Ö").replace("Ue", "Ü");
        text = SCHARF.matcher(UE.matcher(text).replaceAll("ü")).replaceAll("ß");
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }
}
