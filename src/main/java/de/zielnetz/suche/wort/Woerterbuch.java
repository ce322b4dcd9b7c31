package de.zielnetz.suche.wort;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/**
 * Says of each word what it can be found by: stems, and the parts of compounds. The same word gives the same answer in
 * every net. Costs a hash where the word was asked for lately.
 */
public final class Woerterbuch {

    private static final int MEISTE_WOERTER = 100_000;
    private static final int KUERZESTER_TEIL = 3;
    private static final int KURZFORM_BIS = 5;

    /** What German puts between the parts of a compound. */
    private static final List<String> FUGEN = List.of("s", "es", "n", "en");

    /** Where the writer himself took a word apart: at hyphens and at capitals within it (eAkte, LoRaWAN). */
    private static final Pattern STUECK =
            Pattern.compile("\\p{Lu}+(?!\\p{Ll})\\p{N}*|\\p{L}?[\\p{Ll}\\p{Lo}\\p{M}]+\\p{N}*|\\p{L}+\\p{N}*|\\p{N}+");

    private static final Analyzer GLATT = Textanalyse.glatt();
    private static final Analyzer STAMM = Textanalyse.stamm();

    private final Zerlegung zerlegung = Zerlegung.mitWortliste();
    private final LoadingCache<String, Wort> woerter =
            Caffeine.newBuilder().maximumSize(MEISTE_WOERTER).build(this::neues);

    private static final class Einziges {
        private static final Woerterbuch BUCH = new Woerterbuch();
    }

    /** The only one: it depends on nothing, and reading the dictionary costs half a second. */
    public static Woerterbuch deutsch() {
        return Einziges.BUCH;
    }

    public Wort wort(String text) {
        return woerter.get(text);
    }

    boolean kennt(String wort) {
        return zerlegung.kennt(wort);
    }

    private Wort neues(String text) {
        List<Wort.Teil> atome = new ArrayList<>();
        Matcher stueck = STUECK.matcher(text);
        boolean ziffer = text.chars().anyMatch(Character::isDigit);
        while (!ziffer && stueck.find()) {
            nimmStueck(stueck.group(), stueck.start(), atome);
        }
        String normal = glatt(text);
        List<Wort.Teil> teile = new ArrayList<>();
        for (int a = 0; a < atome.size(); a++) {
            for (int b = a; b < atome.size(); b++) {
                if (a > 0 || b < atome.size() - 1) {
                    nimmTeil(text, normal, atome, a, b, teile);
                }
            }
        }
        return new Wort(text, normal, staemme(normal), kuerzel(text), List.copyOf(teile));
    }

    private void nimmStueck(String stueck, int ab, List<Wort.Teil> atome) {
        String wort = kuerzel(stueck) || !stueck.equals(stueck.toUpperCase(Locale.GERMAN))
                ? stueck
                : stueck.toLowerCase(Locale.GERMAN);
        List<String> teile = kuerzel(stueck) ? List.of(wort) : zerlegung.teile(wort);
        int stelle = ab;
        int laenge = teile.stream().mapToInt(String::length).sum();
        for (int i = 0; i < teile.size(); i++) {
            String teil = teile.get(i);
            // Written with ae for ä the parts are longer than what stands there: then all of it is meant.
            int von = laenge == stueck.length() ? stelle : ab;
            int bis = laenge == stueck.length() ? stelle + teil.length() : ab + stueck.length();
            String normal = glatt(teil);
            Set<String> staemme = i < teile.size() - 1 ? mitFuge(teil, normal) : staemme(normal);
            atome.add(new Wort.Teil(normal, staemme, kuerzel(teil), von, bis, true));
            stelle += teil.length();
        }
    }

    private void nimmTeil(String text, String ganz, List<Wort.Teil> atome, int a, int b, List<Wort.Teil> teile) {
        int von = atome.get(a).von();
        int bis = atome.get(b).bis();
        if (a == b) {
            Wort.Teil atom = atome.get(a);
            if (atom.normal().length() >= KUERZESTER_TEIL || atom.kuerzel()) {
                teile.add(atom);
            }
            return;
        }
        StringBuilder normal = new StringBuilder();
        for (int i = a; i <= b; i++) {
            normal.append(atome.get(i).normal());
        }
        String lauf = normal.toString();
        if (lauf.length() >= KUERZESTER_TEIL && !lauf.equals(ganz) && bis <= text.length()) {
            teile.add(new Wort.Teil(lauf, staemme(lauf), false, von, bis, false));
        }
    }

    /** The stems of a part that others follow: Verkehrs is Verkehr too. */
    private Set<String> mitFuge(String teil, String normal) {
        Set<String> staemme = new LinkedHashSet<>(staemme(normal));
        for (String fuge : FUGEN) {
            String ohne = teil.substring(0, Math.max(0, teil.length() - fuge.length()));
            if (teil.endsWith(fuge) && ohne.length() >= KUERZESTER_TEIL && kennt(ohne)) {
                staemme.addAll(staemme(glatt(ohne)));
            }
        }
        return Set.copyOf(staemme);
    }

    /** In small letters, without umlauts and hyphens. */
    static String glatt(String text) {
        return String.join("", Worte.von(GLATT, text.replaceAll("[^\\p{L}\\p{N}\\p{M}]", "")));
    }

    /** Its stem; of a word that ends as a Latin plural does also that of its singular, if the dictionary has it (Museen). */
    private Set<String> staemme(String normal) {
        Set<String> staemme = new LinkedHashSet<>(Worte.von(STAMM, normal));
        if (normal.endsWith("en") && normal.length() > 5) {
            String einzahl = normal.substring(0, normal.length() - 2) + "um";
            if (kennt(einzahl)) {
                staemme.addAll(Worte.von(STAMM, einzahl));
            }
        }
        return Set.copyOf(staemme);
    }

    /** Capitals alone, and few. */
    private static boolean kuerzel(String text) {
        return text.length() >= 2
                && text.length() <= KURZFORM_BIS
                && text.chars().allMatch(z -> Character.isUpperCase(z) || Character.isDigit(z))
                && text.chars().anyMatch(Character::isUpperCase);
    }
}
