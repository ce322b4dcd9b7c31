package de.zielnetz.steckbrief.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows persons, telephone numbers and mail addresses where an organisation should stand; they belong to the contact, which is not
 * public. Many an organisation is called after a person („Robert Bosch“), so a bare name is only a question.
 */
public final class Personenname {

    private static final int LAENGSTER = 120;

    private static final Pattern TRENNER = Pattern.compile("[;,/\n()]| und ");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\p{L}{2,}");
    private static final Pattern TELEFON = Pattern.compile(
            "(?i)(?:(?:tel|telefon|fon|mobil|handy|fax|telefax|durchwahl|dw)\\b[.:]*\\s*)[-+()/\\d ]+|\\+?[-()/\\d ]{7,}");
    private static final Pattern VORSPANN =
            Pattern.compile("(?i)^(?:z\\. ?hd\\.|zu händen|ansprechpartner(?:in)?:?|kontakt:?|c/o)\\s+");
    private static final Pattern ANREDE = Pattern.compile("(?:Frau|Herrn?|Fr\\.|Hr\\.)\\s+\\p{Lu}.*");
    private static final Pattern TITEL = Pattern.compile(
            "(?:Prof|Dr|Dipl|Mag|PD)\\.(?:[- ]?\\p{L}{1,7}\\.)*+ ?+\\p{Lu}\\p{L}++(?:[ -]\\p{Lu}[\\p{L}.]*+){0,3}");
    /** Titles that no company bears in its name. */
    private static final Pattern AMTSTITEL = Pattern.compile("(?:Prof|Dipl|Mag|PD)\\..*");

    private static final Pattern INITIALE =
            Pattern.compile("(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern KLAMMER = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern WORT = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*");

    private static final Set<String> VORNAMEN = Set.copyOf(List.of(
            ("alexander alexandra alfred ali alina amelie andrea andreas angela angelika anita anja anke ann anna anne"
                            + " anneliese annette antje anton armin arno arthur astrid axel barbara beate benjamin bernd bernhard bert bettina birgit bianca björn"
                            + " boris brigitte burkhard carina carl carla carmen carola carolin carsten cem charlotte christa christian christiane christin"
                            + " christina christine christof christoph clara claudia claus cornelia dagmar daniel daniela david denise detlef dieter dietmar"
                            + " dirk dominik doris dorothea eberhard eckhard edith elena elisabeth elke ella emil emily emma erich erik erika ernst erwin"
                            + " eva fabian fatma felix ferdinand finn florian frank franz franziska friederike friedrich fritz gabriele georg gerd gerhard"
                            + " gertrud gisela gudrun günter günther gustav hanna hannah hannelore hannes hans harald hartmut heidi heike heiko heiner"
                            + " heinrich heinz helena helga helmut hendrik henning henry herbert hermann hilde holger horst hubert hugo ines inga inge"
                            + " ingo ingrid irene iris isabel jakob jan jana janina jasmin jens jessica joachim jochen johann johanna johannes jonas jörg"
                            + " josef judith julia julian jürgen jutta kai karin karl karla katharina kathrin katja katrin kerstin kevin kira klara klaus"
                            + " konrad kristina kurt lara lars laura lea lena leon leonie lina linda lisa lothar louisa luca ludwig luisa lukas lutz"
                            + " maik malte manfred manuel manuela marc marcel marco marcus margarete margit maria marianne marie marina mario marion"
                            + " markus marlene martha martin martina marvin mathias matthias max maximilian mehmet mia michael michaela miriam mohammed"
                            + " monika moritz nadine nadja natalie nico nicole niklas nils nina norbert olaf oliver otto patricia patrick paul paula"
                            + " pauline peter petra philipp pia rainer ralf ralph raphael rebecca regina reinhard renate rene richard rita robert robin"
                            + " roland rolf roman ronald rosa rosemarie rudolf rüdiger ruth sabine sabrina sandra sara sarah sascha sebastian silke silvia"
                            + " simon simone sina sofia sonja sophia sophie stefan stefanie steffen stephan stephanie susanne sven svenja sylvia tanja"
                            + " tatjana theo theresa thomas thorsten till tim timo tina tobias tom torben torsten udo ulf uli ulrich ulrike ursula ute"
                            + " uta uwe vanessa vera verena veronika viktor viktoria volker walter werner wiebke wilfried wilhelm willi winfried wolf"
                            + " wolfgang yasmin yvonne")
                    .split(" ")));

    /** How sure it is that the text names a person. */
    enum Gewissheit {
        KEINE,
        FRAGLICH,
        SICHER
    }

    private Personenname() {}

    /** Whether a person is among what stands in a cell. */
    public static boolean stehtIn(String zelle) {
        return zelle.lines().map(String::strip).anyMatch(Personenname::ist)
                || TRENNER.splitAsStream(zelle).map(String::strip).anyMatch(Personenname::ist);
    }

    /** Whether it is one or may be one. */
    static boolean ist(String text) {
        return gewissheit(text) != Gewissheit.KEINE;
    }

    static Gewissheit gewissheit(String text) {
        if (text.isEmpty() || text.length() > LAENGSTER || Organisationsname.hatFirmenzusatz(text)) {
            return Gewissheit.KEINE;
        }
        String kern = KLAMMER.matcher(VORSPANN.matcher(text).replaceFirst("")).replaceFirst("");
        if (MAIL.matcher(kern).matches() || TELEFON.matcher(kern).matches()) {
            return Gewissheit.SICHER;
        }
        if (Organisationsname.hatRechtsform(kern)) {
            return Gewissheit.KEINE;
        }
        if (ANREDE.matcher(kern).matches()) {
            return Gewissheit.SICHER;
        }
        boolean titel = TITEL.matcher(kern).matches();
        int titelende = titel && kern.contains(". ") ? kern.lastIndexOf(". ") + 2 : 0;
        if (Organisationsname.hatMerkmal(kern.substring(titelende))) {
            return Gewissheit.KEINE;
        }
        boolean vorspann = !VORSPANN.matcher(text).replaceFirst("").equals(text);
        if (titel) {
            boolean vorname = hatVornamen(kern.substring(titelende));
            return vorspann || vorname || AMTSTITEL.matcher(kern).matches() ? Gewissheit.SICHER : Gewissheit.FRAGLICH;
        }
        if (INITIALE.matcher(kern).matches() || hatVornamen(kern)) {
            return vorspann || kern.contains(", ") || !kern.equals(text) ? Gewissheit.SICHER : Gewissheit.FRAGLICH;
        }
        return Gewissheit.KEINE;
    }

    /** „Anna Beispiel“ or „Beispiel, Anna“. */
    private static boolean hatVornamen(String text) {
        List<String> worte = List.of(text.split(", | "));
        if (worte.size() < 2
                || worte.size() > 4
                || !worte.stream().allMatch(w -> WORT.matcher(w).matches())) {
            return false;
        }
        if (text.contains(", ")) {
            return istVorname(worte.get(worte.size() - 1));
        }
        return worte.subList(0, worte.size() - 1).stream().allMatch(Personenname::istVorname);
    }

    private static boolean istVorname(String wort) {
        return VORNAMEN.contains(wort.toLowerCase(Locale.GERMAN).replaceAll("-.*", ""));
    }
}
