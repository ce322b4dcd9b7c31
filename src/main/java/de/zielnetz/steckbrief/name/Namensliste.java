package de.zielnetz.steckbrief.name;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a cell with several names apart. Line breaks, semicolons and bullets always part names; commas, slashes, „und“
 * and the like only where no known name goes across them, so that „Wohnen, Bauen und Quartier“ stays whole.
 */
public final class Namensliste {

    private static final Pattern STARK = Pattern.compile("\\R|;|\\||[•▪◦·‣●]|(?<=\\s|^)[-–*](?=\\s)");
    private static final Pattern SCHWACH =
            Pattern.compile("\\s*[,/+&]\\s*|(?<!-)\\s+(?:und|sowie|bzw\\.|u\\.)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern RAND = Pattern.compile("^[,;]+|[,;]+$");

    private Namensliste() {}

    /** The names in the order of the cell; costs for each part at most the square of its pieces in questions to bekannt. */
    public static List<String> teile(String zelle, Predicate<String> bekannt) {
        return teile(zelle, bekannt, name -> false);
    }

    /** The same, keeping whole also what is nearly a known name, so that a slip in one of its words is told as one. */
    public static List<String> teile(String zelle, Predicate<String> bekannt, Predicate<String> fastBekannt) {
        List<String> teile = STARK.splitAsStream(zelle)
                .map(teil ->
                        RAND.matcher(Namensform.einzeilig(teil)).replaceAll("").strip())
                .filter(teil -> !teil.isEmpty())
                .toList();
        if (teile.size() > 1 && teile.stream().allMatch(bekannt)) {
            return teile; // before the whole, which „A [a]“ above „B [b]“ would seem to be one name of
        }
        if (bekannt.test(zelle)) {
            return List.of(Namensform.einzeilig(zelle));
        }
        List<String> namen = new ArrayList<>();
        for (String name : teile) {
            if (bekannt.test(name)) {
                namen.add(name);
            } else {
                List<String> stuecke = new ArrayList<>();
                trenne(name, bekannt, stueck -> false, stuecke);
                if (!stuecke.stream().allMatch(bekannt)) {
                    stuecke.clear();
                    trenne(name, bekannt, fastBekannt, stuecke);
                }
                namen.addAll(stuecke);
            }
        }
        return namen;
    }

    /** From each piece on, the longest stretch that is a known name; a piece that begins none stands alone. */
    private static void trenne(
            String name, Predicate<String> bekannt, Predicate<String> fastBekannt, List<String> namen) {
        List<Integer> anfaenge = new ArrayList<>(List.of(0));
        List<Integer> enden = new ArrayList<>();
        Matcher trenner = SCHWACH.matcher(name);
        while (trenner.find()) {
            enden.add(trenner.start());
            anfaenge.add(trenner.end());
        }
        enden.add(name.length());
        int i = 0;
        while (i < anfaenge.size()) {
            int bis = i;
            for (int j = enden.size() - 1; j > i; j--) {
                if (bekannt.test(name.substring(anfaenge.get(i), enden.get(j)))) {
                    bis = j;
                    break;
                }
            }
            for (int j = enden.size() - 1; j > bis; j--) {
                if (fastBekannt.test(name.substring(anfaenge.get(i), enden.get(j)))) {
                    bis = j;
                    break;
                }
            }
            String stueck = name.substring(anfaenge.get(i), enden.get(bis)).strip();
            if (!stueck.isEmpty()) {
                namen.add(stueck);
            }
            i = bis + 1;
        }
    }
}
