package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.einlesen.fakten.spalte.Wortform;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Zelltext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed as the value of a property, by the metamodel; says on the workbench what is wrong. */
final class Wertleser {

    private static final int LAENGSTER_NAME = 500;
    private static final int LAENGSTER_TEXT = 20_000;
    private static final Pattern ZAHL = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DEZIMAL = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4})(?:,\\d{1,6})?");
    private static final Pattern DEZIMAL_MIT_PUNKT = Pattern.compile("-?\\d{1,15}\\.\\d{1,6}");
    private static final Pattern TAG = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Set<String> JA = Set.of("ja", "true", "wahr");
    private static final Set<String> NEIN = Set.of("nein", "false", "falsch");

    private Wertleser() {}

    /** The properties that the thing can have and that can be typed; its kennung never changes. */
    static List<String> moegliche(Sache sache) {
        Set<Merkmal> alle = sache instanceof Schluessel s ? s.art().merkmale() : Kantenart.MERKMALE;
        return alle.stream()
                .filter(m -> m != Merkmal.KENNUNG)
                .map(Merkmal::schluessel)
                .toList();
    }

    /** Whether the thing can have the property; says so where not. */
    static boolean pruefe(Werkbank bank, Sache sache, Merkmal merkmal) {
        List<String> moegliche = moegliche(sache);
        if (moegliche.contains(merkmal.schluessel())) {
            return true;
        }
        bank.fehler(
                merkmal.schluessel(),
                merkmal == Merkmal.KENNUNG
                        ? "Eine Kennung bleibt, wie sie ist: Andere verweisen darauf. Ändern lässt sich der Name."
                        : "%s hat kein Merkmal %s; möglich sind %s."
                                .formatted(
                                        bank.inWorten(sache),
                                        Wertform.name(sache, merkmal),
                                        aufgezaehlt(moegliche, m -> Wertform.name(sache, Merkmal.mitSchluessel(m)))),
                Naehe.naechste(moegliche, merkmal.schluessel()));
        return false;
    }

    /** The value as {@link Merkmal.Typ} says; null where the text is none, which the workbench then says. */
    static @Nullable Object lies(Werkbank bank, Sache sache, Merkmal merkmal, String text) {
        String rein = Zelltext.rein(text);
        String gemeint = merkmal.typ() == Merkmal.Typ.TEXT && merkmal != Merkmal.NAME
                ? rein.strip()
                : Namensform.einzeilig(rein);
        int laengster = merkmal == Merkmal.NAME ? LAENGSTER_NAME : LAENGSTER_TEXT;
        if (gemeint.length() > laengster) {
            bank.fehler(
                    merkmal.schluessel(),
                    "%s ist mit %s Zeichen zu lang; möglich sind %s."
                            .formatted(
                                    Wertform.name(sache, merkmal), Zahl.text(gemeint.length()), Zahl.text(laengster)));
            return null;
        }
        List<String> worte = Wertform.worte(sache, merkmal);
        Object wert = worte == null ? typisiert(merkmal, gemeint) : wort(worte, gemeint);
        if (wert == null) {
            List<String> nahe = worte == null ? List.of() : Naehe.naechste(worte, gemeint);
            bank.fehler(
                    merkmal.schluessel(),
                    "%s ist „%s“; erwartet wird %s.%s"
                            .formatted(
                                    Wertform.name(sache, merkmal),
                                    Naehe.kurz(gemeint),
                                    worte == null
                                            ? erwartet(merkmal)
                                            : "eines von " + aufgezaehlt(worte, Wortform::von),
                                    Naehe.satz(nahe.stream().map(Wortform::von).toList())),
                    nahe);
        }
        return wert;
    }

    private static String aufgezaehlt(List<String> worte, UnaryOperator<String> form) {
        return worte.stream().map(form).collect(Collectors.joining(", "));
    }

    private static @Nullable String wort(List<String> worte, String text) {
        return worte.stream()
                .filter(wort -> wort.equalsIgnoreCase(text.replace(' ', '_'))
                        || Wortform.von(wort).equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object typisiert(Merkmal merkmal, String text) {
        return switch (merkmal.typ()) {
            case TEXT -> text.isEmpty() ? null : text;
            case DATUM -> datum(text);
            case ZAHL -> ZAHL.matcher(text).matches() ? Long.valueOf(text) : null;
            case DEZIMAL -> dezimal(text);
            case WAHRHEIT -> wahrheit(text.toLowerCase(Locale.GERMAN));
            case LISTE -> liste(text);
        };
    }

    private static @Nullable String datum(String text) {
        var tag = TAG.matcher(text);
        String iso = tag.matches()
                ? "%s-%02d-%02d".formatted(tag.group(3), Integer.parseInt(tag.group(2)), Integer.parseInt(tag.group(1)))
                : text;
        return Datum.istGueltig(iso) ? iso : null;
    }

    private static @Nullable Double dezimal(String text) {
        if (DEZIMAL.matcher(text).matches()) {
            return Double.valueOf(text.replace(".", "").replace(',', '.'));
        }
        return DEZIMAL_MIT_PUNKT.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    private static @Nullable Boolean wahrheit(String text) {
        return JA.contains(text) ? Boolean.TRUE : NEIN.contains(text) ? Boolean.FALSE : null;
    }

    private static @Nullable List<String> liste(String text) {
        List<String> teile = Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(teil -> !teil.isEmpty())
                .distinct()
                .toList();
        return teile.isEmpty() ? null : teile;
    }

    private static String erwartet(Merkmal merkmal) {
        return switch (merkmal.typ()) {
            case TEXT -> "ein Text";
            case DATUM -> "ein Datum (2018, 2023-06, 2019-11-21 oder 21.11.2019)";
            case ZAHL -> "eine ganze Zahl";
            case DEZIMAL -> "eine Zahl (1.250.000 oder 0,5)";
            case WAHRHEIT -> "ja oder nein";
            case LISTE -> "mindestens ein Eintrag, mehrere durch | getrennt";
        };
    }
}
