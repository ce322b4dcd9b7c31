package de.zielnetz.befehl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command typed where nobody sits: what came out and how it ended. */
record Probelauf(int ausgang, String aus, String fehler) {

    private static final Pattern VORGANG = Pattern.compile("als Vorgang (v\\d+)\\.");

    static Probelauf von(Map<String, String> umgebung, Charset zeichensatz, String... worte) {
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        ByteArrayOutputStream fehler = new ByteArrayOutputStream();
        Konsole konsole = Konsole.von(aus, fehler, zeichensatz, false, umgebung::get, frage -> null);
        int ausgang = Befehlszeile.fuehreAus(konsole, worte);
        konsole.aus().flush();
        konsole.fehler().flush();
        return new Probelauf(ausgang, aus.toString(zeichensatz), fehler.toString(zeichensatz));
    }

    String vorgang() {
        Matcher gefunden = VORGANG.matcher(aus);
        if (!gefunden.find()) {
            throw new AssertionError("Kein Vorgang in\n" + aus + fehler);
        }
        return gefunden.group(1);
    }
}
