package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Belegart;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under Belegart: what the evidence rests on, or that nothing vouches for the row, as for what somebody wrote past Zielnetz. */
public enum Belegwort {
    BELEGT("Belegt", Belegart.BELEGT),
    EINGESCHAETZT("Eingeschätzt", Belegart.EINGESCHAETZT),
    OHNE("Ohne Beleg", null);

    /** As people write them. */
    public static final List<String> ALLE = List.of(BELEGT.wort, EINGESCHAETZT.wort, OHNE.wort);

    private final String wort;
    private final @Nullable Belegart art;

    Belegwort(String wort, @Nullable Belegart art) {
        this.wort = wort;
        this.art = art;
    }

    public String wort() {
        return wort;
    }

    @Nullable
    public Belegart art() {
        return art;
    }

    public static Belegwort von(Belegart art) {
        return art == Belegart.BELEGT ? BELEGT : EINGESCHAETZT;
    }

    /** Null where the text is none of them. */
    public static @Nullable Belegwort lies(String text) {
        String form = Namensform.vergleichbar(text);
        for (Belegwort eines : values()) {
            if (Namensform.vergleichbar(eines.wort).equals(form)
                    || Namensform.vergleichbar(eines.name()).equals(form)) {
                return eines;
            }
        }
        return null;
    }
}
