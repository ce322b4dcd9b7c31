package de.zielnetz.steckbrief.wert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxes that forms have ticked: {@code ☐ geplant ☒ laufend}, {@code [x] ja [ ] nein}. */
public final class Kaestchen {

    private static final String LEER = "☐□◻❏❑⬜";
    private static final String VOLL = "☒☑✅⊠🗹🗵■◼";

    /** A box in a text, from von to bis. */
    private record Kasten(int von, int bis, boolean voll) {}

    private Kaestchen() {}

    /** Whether there is a box with something beside it. */
    public static boolean hat(String text) {
        List<Kasten> kaesten = kaesten(text);
        int zeichen = kaesten.stream().mapToInt(k -> k.bis() - k.von()).sum();
        return !kaesten.isEmpty() && text.strip().length() > zeichen;
    }

    /** Whether the text begins with a box, or is one. */
    public static boolean beginnt(String text) {
        List<Kasten> kaesten = kaesten(text);
        return !kaesten.isEmpty() && text.substring(0, kaesten.get(0).von()).isBlank();
    }

    /** What stands beside ticked boxes, one a line; the text itself where there is no box or nothing beside it, null where none is ticked. */
    public static @Nullable String angekreuzt(String text) {
        if (!hat(text)) {
            return text;
        }
        List<Kasten> kaesten = kaesten(text);
        Kasten letzter = kaesten.get(kaesten.size() - 1);
        boolean dahinter = beginnt(text) || !text.substring(letzter.bis()).isBlank();
        List<String> gewaehlte = new ArrayList<>();
        for (int i = 0; i < kaesten.size(); i++) {
            Kasten kasten = kaesten.get(i);
            int von = dahinter ? kasten.bis() : i == 0 ? 0 : kaesten.get(i - 1).bis();
            int bis = !dahinter
                    ? kasten.von()
                    : i + 1 < kaesten.size() ? kaesten.get(i + 1).von() : text.length();
            String daneben = text.substring(von, bis).strip();
            if (kasten.voll() && !daneben.isEmpty()) {
                gewaehlte.add(daneben);
            }
        }
        return gewaehlte.isEmpty() ? null : String.join("\n", gewaehlte);
    }

    /** {@code [x]} behind a name is a kennung and no box, unless there are empty ones too. */
    private static boolean hatKlammern(String text) {
        return text.contains("[ ]") || text.contains("[_]");
    }

    private static List<Kasten> kaesten(String text) {
        List<Kasten> kaesten = new ArrayList<>();
        boolean klammern = hatKlammern(text);
        for (int i = 0; i < text.length(); ) {
            int zeichen = text.codePointAt(i);
            int ende = i + Character.charCount(zeichen);
            if (LEER.indexOf(zeichen) >= 0 || VOLL.indexOf(zeichen) >= 0) {
                kaesten.add(new Kasten(i, ende, VOLL.indexOf(zeichen) >= 0));
            } else if (klammern && zeichen == '[' && i + 2 < text.length() && text.charAt(i + 2) == ']') {
                char inhalt = text.charAt(i + 1);
                if (inhalt == ' ' || inhalt == '_' || inhalt == 'x' || inhalt == 'X') {
                    ende = i + 3;
                    kaesten.add(new Kasten(i, ende, inhalt == 'x' || inhalt == 'X'));
                }
            }
            i = ende;
        }
        return kaesten;
    }
}
