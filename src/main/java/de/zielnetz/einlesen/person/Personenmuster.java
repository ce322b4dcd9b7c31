package de.zielnetz.einlesen.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a person as it may be written, whole words only: in any case, with ö as oe, its parts joined by blanks, dots or hyphens. „Handy“ is not in
 * „Handyparken“ and not in „Handy-Ticket“, „Eva Müller“ not in „Eva Müller-Lüdenscheidt“.
 */
final class Personenmuster {

    /** Stands where the name stood. */
    static final String ERSATZ = "[gelöscht]";

    private static final Pattern TRENNUNG = Pattern.compile("[\\s\\u00a0_.\\-]+");
    private static final String ZWISCHEN = "[\\s\\u00a0_.\\-+]{1,3}";
    private static final String DAVOR = "(?<![\\p{L}\\p{N}\\p{M}])";
    private static final String DANACH = "(?![\\p{L}\\p{N}\\p{M}])";
    private static final Pattern ZUSAMMENSETZUNG = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\-]{0,40}");

    private static final int KUERZESTER_WORTTEIL = 4;

    private final String name;
    private final String kern;
    private final Pattern imText;
    private final Pattern inDateinamen;
    private final Pattern irgendwo;

    /** @param name with at least one letter or digit */
    Personenmuster(String name) {
        this.name = name;
        List<String> teile = Arrays.stream(TRENNUNG.split(name))
                .filter(teil -> !teil.isEmpty())
                .toList();
        String form = teile.stream().map(Personenmuster::schreibweisen).collect(Collectors.joining(ZWISCHEN));
        boolean einWort = teile.size() == 1;
        String vorText = einWort ? DAVOR + "(?<![\\p{L}\\p{N}]-)" : DAVOR + "(?!(?<=\\p{L}-)(?-i:\\p{Lu}))";
        String nachText = DANACH + (einWort ? "(?!-[\\p{L}\\p{N}])" : "(?!-(?-i:\\p{Lu}))");
        this.imText = muster(vorText + form + nachText);
        this.inDateinamen = muster(DAVOR + form + DANACH);
        this.irgendwo = muster(ZUSAMMENSETZUNG.pattern() + form + ZUSAMMENSETZUNG.pattern());
        this.kern = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Pattern muster(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String name() {
        return name;
    }

    /** Small letters and digits that stand in every way of writing it; may be empty. */
    String kern() {
        return kern;
    }

    boolean trifft(Umgang umgang, String text) {
        return muster(umgang).matcher(text).find();
    }

    /**
     * Whether the name may stand in the text.
     *
     * @param auchTeile whether longer words that contain it matter too; those of very short names never do
     */
    boolean betrifft(String text, boolean auchTeile) {
        return inDateinamen.matcher(text).find()
                || (auchTeile
                        && name.length() >= KUERZESTER_WORTTEIL
                        && irgendwo.matcher(text).find());
    }

    /** The text without the name. */
    String ohne(Umgang umgang, String text) {
        return ohne(umgang, text, ERSATZ);
    }

    String ohne(Umgang umgang, String text, String ersatz) {
        return muster(umgang).matcher(text).replaceAll(Matcher.quoteReplacement(ersatz));
    }

    /** The name as it is written in the text. */
    List<String> treffer(Umgang umgang, String text) {
        return muster(umgang).matcher(text).results().map(t -> t.group()).toList();
    }

    /** Longer words of which the name is only a part. */
    Collection<String> nurTeile(Umgang umgang, String text) {
        Collection<String> worte = new TreeSet<>();
        if (name.length() < KUERZESTER_WORTTEIL) {
            return worte;
        }
        irgendwo.matcher(muster(umgang).matcher(text).replaceAll(" "))
                .results()
                .forEach(t -> worte.add(t.group().replaceAll("^-+|-+$", "")));
        return worte;
    }

    private Pattern muster(Umgang umgang) {
        return umgang == Umgang.DATEINAME || umgang == Umgang.KENNUNG ? inDateinamen : imText;
    }

    private static String schreibweisen(String teil) {
        Function<Integer, String> eines = zeichen -> {
            String wie = new String(Character.toChars(zeichen));
            String zerlegt = Normalizer.normalize(wie, Normalizer.Form.NFD);
            List<String> arten = new ArrayList<>(List.of(wie));
            if (!zerlegt.equals(wie)) {
                arten.add(zerlegt);
                boolean umlaut = zerlegt.length() == 2 && zerlegt.charAt(1) == '\u0308';
                arten.add(umlaut ? zerlegt.charAt(0) + "e" : zerlegt.substring(0, 1));
            } else if ("ß".equals(wie)) {
                arten.add("ss");
            }
            return arten.size() == 1
                    ? Pattern.quote(wie)
                    : arten.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        };
        return Normalizer.normalize(teil, Normalizer.Form.NFC)
                .codePoints()
                .boxed()
                .map(eines)
                .collect(Collectors.joining());
    }
}
