package de.zielnetz.steckbrief.name;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about names: each stands for what should have stood in its cells, several parted by semicolons. A name
 * that stands for itself is one, whatever commas or „und“ stand in it; {@code Ansprechpartner} makes it a contact; nothing
 * means nobody. {@code Alias von} before a thing of the net has the name kept with it as an alias, for later files.
 */
public final class Entscheidungen {

    /** What a name stands for that is a person's. */
    public static final String KONTAKT = "Ansprechpartner";

    private static final String ALIAS = "Alias von ";

    private final Map<String, List<String>> nachForm = new HashMap<>();
    private final Set<String> gemerkte = new HashSet<>();

    /** @param namen as {@link de.zielnetz.steckbrief.Einleseplan#namen} */
    public Entscheidungen(Map<String, String> namen) {
        namen.forEach(this::nimm);
    }

    private void nimm(String name, String ziel) {
        String form = Namensform.vergleichbar(name);
        boolean alias = ziel.strip().startsWith(ALIAS);
        if (alias) {
            gemerkte.add(form);
        }
        nachForm.put(
                form,
                Stream.of((alias ? ziel.strip().substring(ALIAS.length()) : ziel).split(";"))
                        .map(String::strip)
                        .filter(teil -> !teil.isEmpty())
                        .toList());
    }

    /** Whether the name is to be kept as an alias of the one thing it stands for. */
    boolean merkt(String name) {
        return !gemerkte.isEmpty() && gemerkte.contains(Namensform.vergleichbar(name));
    }

    boolean kennt(String name) {
        return fuer(name) != null;
    }

    /** What the name stands for; null where nobody decided. */
    @Nullable
    List<String> fuer(String name) {
        return nachForm.isEmpty() ? null : nachForm.get(Namensform.vergleichbar(name));
    }
}
