package de.zielnetz.steckbrief.name;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a cell with several names of goals, fields, projects or technologies apart. Line breaks, semicolons and bullets always
 * part names; commas, slashes, „und“ and the like only where no known name goes across them, so that „Wohnen, Bauen und
 * Quartier“ stays whole. Where organisations stand, {@link Stellenliste} is more careful.
 */
public final class Namensliste {

    private static final Pattern STARK = Pattern.compile("\\R|;|\\||[•▪◦·‣●]|(?<=\\s|^)[-–*](?=\\s)");
    static final Pattern SCHWACH =
            Pattern.compile("\\s?[,/+&]\\s?|(?<!-)\\s(?:und|sowie|bzw\\.|u\\.)\\s", Pattern.CASE_INSENSITIVE);

    /** More names in one cell are not read. */
    public static final int MEISTE_NAMEN = 200;

    /** So many pieces a known name may have; longer stretches are not looked up. */
    private static final int MEISTE_STUECKE = 16;
    /** In a longer list nobody looks for slips. */
    private static final int UEBERSCHAUBAR = 50;

    private Namensliste() {}

    /** The names in the order of the cell; costs for each of its first pieces at most 16 questions to bekannt. */
    public static List<String> teile(String zelle, Predicate<String> bekannt) {
        return teile(zelle, bekannt, name -> false);
    }

    /** The same, keeping whole also what is nearly a known name, so that a slip in one of its words is told as one. */
    public static List<String> teile(String zelle, Predicate<String> bekannt, Predicate<String> fastBekannt) {
        List<String> teile = zeilen(zelle);
        if (teile.size() > 1 && teile.stream().allMatch(bekannt)) {
            return teile; // before the whole, which „A [a]“ above „B [b]“ would seem to be one name of
        }
        if (bekannt.test(zelle)) {
            return List.of(Namensform.einzeilig(zelle));
        }
        List<String> namen = new ArrayList<>();
        for (String name : teile) {
            List<String> einzelne = stuecke(name, MEISTE_NAMEN + 2);
            if (bekannt.test(name)) {
                namen.add(name);
            } else if (einzelne.size() > MEISTE_NAMEN) {
                namen.addAll(einzelne); // no list of names, and told as such
            } else {
                List<String> stuecke = new ArrayList<>();
                trenne(name, bekannt, stueck -> false, stuecke);
                if (stuecke.size() <= UEBERSCHAUBAR && !stuecke.stream().allMatch(bekannt)) {
                    stuecke.clear();
                    trenne(name, bekannt, fastBekannt, stuecke);
                }
                namen.addAll(stuecke);
            }
        }
        return namen;
    }

    /** What line breaks, semicolons and bullets part, each in one line without commas around it. */
    static List<String> zeilen(String zelle) {
        return STARK.splitAsStream(zelle)
                .map(teil -> ohneRand(Namensform.einzeilig(teil)))
                .filter(teil -> !teil.isEmpty())
                .toList();
    }

    /** What commas, slashes and „und“ part in one line; no more than so many, the last with all the rest. */
    static List<String> stuecke(String zeile, int hoechstens) {
        List<String> stuecke = new ArrayList<>();
        Matcher trenner = SCHWACH.matcher(zeile);
        int ab = 0;
        while (stuecke.size() < hoechstens - 1 && trenner.find()) {
            stuecke.add(zeile.substring(ab, trenner.start()).strip());
            ab = trenner.end();
        }
        stuecke.add(zeile.substring(ab).strip());
        stuecke.removeIf(String::isEmpty);
        return stuecke;
    }

    private static String ohneRand(String text) {
        int von = 0;
        int bis = text.length();
        while (von < bis && istRand(text.charAt(von))) {
            von++;
        }
        while (bis > von && istRand(text.charAt(bis - 1))) {
            bis--;
        }
        return text.substring(von, bis);
    }

    private static boolean istRand(char zeichen) {
        return zeichen == ',' || zeichen == ';' || zeichen == ' ';
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
            int bis = laengstes(name, anfaenge.get(i), enden, i, i, bekannt);
            bis = laengstes(name, anfaenge.get(i), enden, i, bis, fastBekannt);
            String stueck = name.substring(anfaenge.get(i), enden.get(bis)).strip();
            if (!stueck.isEmpty()) {
                namen.add(stueck);
            }
            i = bis + 1;
        }
    }

    /** The last piece of the longest stretch that passes, mindestens where none does. */
    private static int laengstes(
            String name, int anfang, List<Integer> enden, int erstes, int mindestens, Predicate<String> passt) {
        for (int j = Math.min(enden.size() - 1, erstes + MEISTE_STUECKE); j > mindestens; j--) {
            if (passt.test(name.substring(anfang, enden.get(j)))) {
                return j;
            }
        }
        return mindestens;
    }
}
