package de.zielnetz.steckbrief.name;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about names: each stands for what should have stood in its cells, several parted by semicolons. A name
 * that stands for itself is one, whatever commas or „und“ stand in it; {@code Ansprechpartner} makes it a contact; nothing
 * means nobody.
 */
public final class Entscheidungen {

    /** What a name stands for that is a person's. */
    public static final String KONTAKT = "Ansprechpartner";

    private final Map<String, List<String>> nachForm = new HashMap<>();

    /** @param namen as {@link de.zielnetz.steckbrief.Einleseplan#namen} */
    public Entscheidungen(Map<String, String> namen) {
        namen.forEach((name, ziel) -> nachForm.put(
                Namensform.vergleichbar(name),
                Stream.of(ziel.split(";"))
                        .map(String::strip)
                        .filter(teil -> !teil.isEmpty())
                        .toList()));
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
