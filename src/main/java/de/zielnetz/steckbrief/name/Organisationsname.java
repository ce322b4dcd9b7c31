package de.zielnetz.steckbrief.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows phrases that stand where an organisation should and name none in particular („alle Ämter“, „wird noch geklärt“), and
 * the words by which an organisation shows that it is one. The looks of a name alone never keep it out.
 */
final class Organisationsname {

    private static final int LAENGSTE_REDENSART = 120;

    private static final Pattern NIEMAND = Pattern.compile(
            "(?i)(?:die |alle |interessierte |interessierten ){0,3}(?:bürger(?:innen|schaft|:innen|\\*innen)?|anwohner(?:innen|schaft)?|einwohner(?:innen)?|öffentlichkeit|interessierten?|privatperson(?:en)?|ehrenamtlichen?|freiwilligen?)"
                    + "(?:\\s*(?:und|/)\\s*(?:bürger|anwohner|einwohner)(?:innen)?)?(?:\\s*\\([^()]*\\))?");
    private static final Pattern ALLE =
            Pattern.compile("(?i)(?:alle|diverse|verschiedene|mehrere|weitere|sonstige|übrige|betroffene|beteiligte)n?"
                    + "(?: (?:betroffenen?|beteiligten?|interessierten?|städtischen?|relevanten?|zuständigen?|anderen?)){0,2}"
                    + " (?:fach)?(?:ämter|bereiche|dienststellen|dezernate|referate|abteilungen|stellen|akteure?|partner|personen|beschäftigten?|mitarbeiten(?:den?)|träger|vereine|schulen|kitas|unternehmen|beteiligten?|betroffenen?|interessierten?)"
                    + "(?:\\s.*)?");
    private static final Pattern OFFEN = Pattern.compile(
            "(?i)(?:wird|werden|ist|sind) noch .*|noch (?:zu|nicht|offen|unklar|in) ?.*|(?:nach bedarf|je nach|siehe|s\\. ?[aou]\\.|offen|vakant|unbesetzt|zu klären|in klärung|in abstimmung|ggf\\.? weitere|u\\. ?a\\.|usw\\.|etc\\.)(?:[ .,:].*)?");

    private static final Set<String> RECHTSFORM = Set.of(
            "gmbh", "ggmbh", "mbh", "ag", "kg", "ohg", "gbr", "ug", "se", "eg", "ev", "e.v.", "e.v", "e.g.", "aör",
            "adör", "kdör", "kgaa", "co.", "partg", "vvag", "ggmbh.");
    private static final Pattern VEREIN = Pattern.compile("(?i)\\be\\. ?[vg]\\.");
    private static final Pattern MERKMAL = Pattern.compile(
            "(?i)amt\\b|ämter|werke?\\b|rat\\b|verein|verband|verbund|bund\\b|schul|universit|institut|gesellschaft|stiftung|betrieb|zentrum|haus\\b|büro|dezernat|fachbereich|fachdienst|referat|abteilung|\\babt\\.|stabsstelle|kreis\\b|gemeinde|stadt|bezirk|minister|agentur|kammer|genossenschaft|netzwerk|initiative|kita|kirche|diakonie|caritas|feuerwehr|polizei|klinik|museum|theater|bibliothek|archiv|verwaltung|kommission|forum|club|gruppe|akademie|labor|firma|unternehmen|sparkasse|\\bbank\\b|beirat|bündnis|hilfe\\b|freunde\\b|anstalt|behörde|dienst|bau\\b|land\\b|verlag|allianz|konsortium|förder|kanzlei|atelier|werkstatt|hafen|bahn\\b|messe\\b|fraktion|partei|\\bfb\\b|\\bfd\\b"
                    + "|ingenieure|architekt|planer\\b|consult|transporte|logistik|spedition|praxis\\b|holding|immobilien|manufaktur|brauerei|apotheke|\\bst\\. |söhne\\b|gebrüder|\\bpartner\\b");
    private static final Pattern FIRMENZUSATZ = Pattern.compile(
            "(?i)(?:\\bund\\b|&|\\+|\\bu\\.)\\s*(?:söhne?|töchter|tochter|partner(?:innen)?|kolleg(?:en|innen)|co\\.?|cie\\.?|brüder|associates)(?:\\s|$)");
    /** „(GmbH/Stiftung)“: what kind of company it is, and not the office of a person. */
    private static final Pattern FIRMENKLAMMER = Pattern.compile(
            "(?i).*\\((?:(?:g?gmbh|ag|kg|ohg|gbr|ug|se|eg|e\\. ?v\\.|aör|stiftung|firma|unternehmen|konzern|gruppe|verlag|verein|gesellschaft)(?:\\s?[/,&+]\\s?|\\s(?:und|oder)\\s)?){1,6}\\)");

    private static final Pattern ABKUERZUNG = Pattern.compile("\\p{Lu}\\S{0,3}\\p{Lu}|\\d");

    private Organisationsname() {}

    /** A phrase that names nobody in particular; a legal form shows that it is a name all the same. */
    static boolean istNiemand(String text) {
        return text.length() <= LAENGSTE_REDENSART
                && !hatRechtsform(text)
                && (NIEMAND.matcher(text).matches()
                        || ALLE.matcher(text).matches()
                        || OFFEN.matcher(text).matches());
    }

    /** „Gartenfreunde e. V.“, but not the „Co. KG“ of „Holm GmbH & Co. KG“. */
    static boolean endetMitRechtsform(String text) {
        int letztes = text.lastIndexOf(' ');
        return !text.startsWith("Co")
                && letztes > 0
                && (RECHTSFORM.contains(text.substring(letztes + 1).toLowerCase(Locale.GERMAN))
                        || text.matches("(?i).{2,200}\\be\\. ?[vg]\\."));
    }

    static boolean hatRechtsform(String text) {
        for (String wort : text.toLowerCase(Locale.GERMAN).split("[\\s,()/]+")) {
            if (RECHTSFORM.contains(wort)) {
                return true;
            }
        }
        return VEREIN.matcher(text).find();
    }

    /** „Holm und Söhne“, „Holm & Co.“, „Holm (GmbH/Stiftung)“: one company, whatever parts its name seems to have. */
    static boolean hatFirmenzusatz(String text) {
        return text.length() <= LAENGSTE_REDENSART
                && (FIRMENZUSATZ.matcher(text).find()
                        || FIRMENKLAMMER.matcher(text).matches());
    }

    /** Whether something in the text says that it is an organisation: a word of offices or companies, a legal form, an abbreviation, a number. */
    static boolean hatMerkmal(String text) {
        return hatRechtsform(text)
                || MERKMAL.matcher(text).find()
                || ABKUERZUNG.matcher(text).find();
    }
}
