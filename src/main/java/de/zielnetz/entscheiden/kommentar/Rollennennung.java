package de.zielnetz.entscheiden.kommentar;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Roles of the net that a text mentions: {@code @CDO}, by their kennung or what they are called for short. */
final class Rollennennung {

    /** Not within a word: an address of mail mentions nobody. */
    private static final Pattern NENNUNG =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])@([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)");

    private Rollennennung() {}

    /**
     * Keys of the roles, each once, in the order of the text.
     *
     * @throws Anfragefehler where a word is none of the net's roles, with the nearest
     */
    static List<String> in(Netz netz, String text) {
        Map<String, String> bekannte = bekannte(netz);
        Set<String> genannte = new LinkedHashSet<>();
        NENNUNG.matcher(text).results().map(treffer -> treffer.group(1)).forEach(wort -> {
            String rolle = bekannte.get(wort.toLowerCase(Locale.GERMAN));
            if (rolle == null) {
                List<String> nahe = Naehe.naechste(bekannte.keySet(), wort);
                throw new Anfragefehler(
                        Anfragefehler.Code.UNGUELTIGER_WERT,
                        "text nennt „@%s“; eine solche Rolle kennt das Netz nicht.%s Ist keine Rolle gemeint, schreiben Sie es ohne @."
                                .formatted(
                                        Naehe.kurz(wort),
                                        nahe.isEmpty() ? "" : " Am nächsten liegt „@%s“.".formatted(nahe.get(0))),
                        nahe.stream().map(einer -> "@" + einer).toList());
            }
            genannte.add(rolle);
        });
        return List.copyOf(genannte);
    }

    /** By kennung, short name and aliases of one word, in small letters. */
    private static Map<String, String> bekannte(Netz netz) {
        Map<String, String> alle = new TreeMap<>();
        for (int k = netz.anfang(Knotenart.ROLLE); k < netz.ende(Knotenart.ROLLE); k++) {
            String rolle = netz.schluessel(k).kennung();
            Stream<Object> aliase = netz.wert(k, Merkmal.ALIASE) instanceof List<?> liste
                    ? liste.stream().map(Object.class::cast)
                    : Stream.empty();
            Stream.concat(Stream.of(netz.kennung(k), netz.name(k), netz.wert(k, Merkmal.KURZ)), aliase)
                    .filter(Objects::nonNull)
                    .map(wort -> wort.toString().toLowerCase(Locale.GERMAN))
                    .filter(wort -> wort.matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*"))
                    .forEach(wort -> alle.putIfAbsent(wort, rolle));
        }
        return alle;
    }
}
