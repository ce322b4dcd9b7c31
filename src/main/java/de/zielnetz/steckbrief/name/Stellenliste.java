package de.zielnetz.steckbrief.name;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a cell apart in which organisations stand. A name is a decision, not a guess: lines, semicolons and bullets part
 * names; commas, slashes and „und“ only where each part is known by itself, is a person, or names nobody (beside a known one
 * also where it ends with its own legal form). Everything else is
 * one organisation as it is written, but that a new number of an office begins a new one („51 Jugend und Familie, 40 Sport“).
 */
final class Stellenliste {

    private static final Pattern NEUE_NUMMER =
            Pattern.compile("(?:\\s?[,/+&]\\s?|\\s(?:und|sowie)\\s)(?=\\d{2,4}\\s\\p{Lu})");
    private static final Pattern NUMMER_VORN = Pattern.compile("\\d{2,4}\\s\\p{Lu}.*");
    /** More than that nobody decides one by one; it is one name then, and its length a finding. */
    private static final int MEISTE = 200;

    private static final int NENNBARE = 12;

    private final Predicate<String> bekannt;

    /** @param bekannt whether a text is one name, known to the net, the file or a decision */
    Stellenliste(Predicate<String> bekannt) {
        this.bekannt = bekannt;
    }

    /** The names as they stand, persons and phrases among them; costs its parts. */
    List<String> teile(String zelle) {
        String ganz = Namensform.einzeilig(zelle);
        List<String> zeilen = Namensliste.zeilen(zelle);
        if (zeilen.size() <= 1 && bekannt.test(ganz)) {
            return List.of(ganz);
        }
        if (zeilen.size() > 1 && !zeilen.stream().allMatch(bekannt) && bekannt.test(ganz)) {
            return List.of(ganz);
        }
        List<String> namen = new ArrayList<>();
        zeilen.forEach(zeile -> zeile(zeile, namen));
        return namen;
    }

    /** How the name could be taken apart, for a suggestion; empty where it cannot. */
    static List<String> moeglicheTeile(String name) {
        List<String> teile = Namensliste.stuecke(name, MEISTE);
        return teile.size() < 2 || teile.size() > NENNBARE ? List.of() : mitAmtswort(teile);
    }

    private void zeile(String zeile, List<String> namen) {
        List<String> stuecke = bekannt.test(zeile)
                        || Personenname.ist(zeile)
                        || Organisationsname.istNiemand(zeile)
                        || (Organisationsname.hatFirmenzusatz(zeile) && !zeile.contains(", "))
                ? List.of()
                : Namensliste.stuecke(zeile, MEISTE);
        if (stuecke.size() < 2 || stuecke.size() >= MEISTE) {
            namen.add(zeile);
            return;
        }
        List<String> einzeln = mitAmtswort(stuecke);
        boolean einerBekannt = einzeln.stream().anyMatch(bekannt);
        if (einzeln.stream()
                .allMatch(
                        teil -> stehtFuerSich(teil) || (einerBekannt && Organisationsname.endetMitRechtsform(teil)))) {
            namen.addAll(einzeln);
            return;
        }
        List<String> bekannte = Namensliste.teile(zeile, bekannt);
        if (bekannte.stream().allMatch(this::stehtFuerSich)) {
            namen.addAll(bekannte);
            return;
        }
        ohnePersonen(zeile, stuecke, namen);
    }

    /** Whether the part needs nothing beside it to be understood. */
    private boolean stehtFuerSich(String teil) {
        return bekannt.test(teil) || Personenname.ist(teil) || Organisationsname.istNiemand(teil);
    }

    /** Takes persons and phrases away from both ends; what is between is one, or one for each number of an office. */
    private void ohnePersonen(String zeile, List<String> stuecke, List<String> namen) {
        int von = 0;
        int bis = stuecke.size();
        while (von < bis && istKeine(stuecke.get(von))) {
            von++;
        }
        while (bis > von && istKeine(stuecke.get(bis - 1))) {
            bis--;
        }
        namen.addAll(stuecke.subList(0, von));
        if (von < bis) {
            int anfang = von == 0 ? 0 : zeile.indexOf(stuecke.get(von), stelle(zeile, stuecke, von - 1));
            int ende = bis == stuecke.size() ? zeile.length() : stelle(zeile, stuecke, bis - 1);
            String rest = zeile.substring(anfang, ende).strip();
            namen.addAll(
                    NUMMER_VORN.matcher(rest).matches()
                            ? NEUE_NUMMER.splitAsStream(rest).toList()
                            : List.of(rest));
        }
        namen.addAll(stuecke.subList(bis, stuecke.size()));
    }

    private boolean istKeine(String teil) {
        return !bekannt.test(teil) && (Personenname.ist(teil) || Organisationsname.istNiemand(teil));
    }

    /** Where the piece of this number ends in the line. */
    private static int stelle(String zeile, List<String> stuecke, int nummer) {
        int stelle = 0;
        for (int i = 0; i <= nummer; i++) {
            stelle = zeile.indexOf(stuecke.get(i), stelle) + stuecke.get(i).length();
        }
        return stelle;
    }

    /** „Ämter 65“ and „66“ as „Amt 65“ and „Amt 66“. */
    private static List<String> mitAmtswort(List<String> stuecke) {
        List<String> namen = new ArrayList<>();
        Amtsnummer davor = null;
        for (String stueck : stuecke) {
            @Nullable Amtsnummer hier = Amtsnummer.allein(stueck);
            davor = hier == null ? null : hier.nach(davor);
            namen.add(davor == null || davor.wort().isEmpty() ? stueck : davor.allein());
        }
        return namen;
    }

    /** Whether the text holds what might part names. */
    static boolean hatTrenner(String text) {
        Matcher trenner = Namensliste.SCHWACH.matcher(text);
        return trenner.find();
    }
}
