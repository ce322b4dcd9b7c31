package de.zielnetz.befehl;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs what was typed after {@code java -jar zielnetz.jar}, where it is more than settings for a start. */
public final class Befehlszeile {

    private Befehlszeile() {}

    /** Whether these words are a command; otherwise the program is to start. */
    public static boolean gilt(String... worte) {
        return Aufruf.aus(worte).istBefehl();
    }

    /** @return 0 done, 1 findings kept something out, 2 not done; for the shell */
    public static int fuehreAus(String... worte) {
        return fuehreAus(Konsole.desRechners(), worte);
    }

    static int fuehreAus(Konsole konsole, String... worte) {
        Aufruf aufruf = Aufruf.aus(worte);
        return new CommandLine(new Zielnetzbefehl())
                .addSubcommand(new Einlesebefehl(konsole, aufruf))
                .addSubcommand(new Passwortbefehl(konsole))
                .addSubcommand(new Sicherungsbefehl(konsole, aufruf))
                .addSubcommand(new Rueckspielbefehl(konsole, aufruf))
                .setOut(konsole.aus())
                .setErr(konsole.fehler())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new ParseErrorHandler(konsole))
                .setExecutionExceptionHandler(
                        (fehler, befehl, eingabe) -> Abbruch.aus(fehler).melde(konsole))
                .execute(aufruf.befehl().toArray(String[]::new));
    }
}
