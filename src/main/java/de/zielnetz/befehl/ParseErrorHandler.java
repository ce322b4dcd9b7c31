package de.zielnetz.befehl;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in German what was typed wrong, and what there is (parse errors of picocli). */
final class ParseErrorHandler implements IParameterExceptionHandler {

    private final Konsole konsole;

    ParseErrorHandler(Konsole konsole) {
        this.konsole = konsole;
    }

    @Override
    public int handleParseException(ParameterException fehler, String[] worte) {
        CommandLine befehl = fehler.getCommandLine();
        boolean ohneBefehl = befehl.getParent() == null;
        konsole.fehler().println(konsole.text(satz(fehler, ohneBefehl)));
        konsole.fehler()
                .println(
                        ohneBefehl
                                ? "Befehle: %s. Ohne Befehl startet das Programm; mehr sagt --help."
                                        .formatted(String.join(
                                                ", ", befehl.getSubcommands().keySet()))
                                : "Mehr sagt „%s --help“.".formatted(befehl.getCommandName()));
        return Abbruch.NICHT_AUSGEFUEHRT;
    }

    private static String satz(ParameterException fehler, boolean ohneBefehl) {
        if (fehler instanceof UnmatchedArgumentException fremd) {
            return unbekannt(fremd, ohneBefehl);
        }
        if (fehler instanceof MissingParameterException fehlt) {
            return "Es fehlt: "
                    + String.join(
                            ", ",
                            fehlt.getMissing().stream()
                                    .map(ParseErrorHandler::name)
                                    .distinct()
                                    .toList())
                    + ".";
        }
        ArgSpec angabe = fehler.getArgSpec();
        if (angabe == null) {
            return "Das ist nicht zu verstehen: " + fehler.getMessage();
        }
        return fehler instanceof OverwrittenOptionException
                ? "%s steht zweimal da.".formatted(name(angabe))
                : "Bei %s steht etwas, das dort nicht passt: „%s“.".formatted(name(angabe), fehler.getValue());
    }

    private static String unbekannt(UnmatchedArgumentException fremd, boolean ohneBefehl) {
        String erstes = fremd.getUnmatched().get(0);
        if (erstes.startsWith("--passwort=") || erstes.equals("--passwort")) {
            return "Ein Passwort gehört nicht auf die Befehlszeile, die jeder auf dem Rechner sieht: setzen Sie"
                    + " ZIELNETZ_PASSWORT, nennen Sie eine --passwort-datei, oder lassen Sie sich fragen.";
        }
        if (!erstes.startsWith("-")) {
            return ohneBefehl
                    ? "Den Befehl „%s“ gibt es nicht.".formatted(erstes)
                    : "„%s“ ist zu viel: es wird eine Datei auf einmal eingelesen.".formatted(erstes);
        }
        List<String> aehnliche = fremd.getSuggestions();
        return "Die Option „%s“ gibt es nicht.%s"
                .formatted(
                        erstes,
                        aehnliche.isEmpty() ? "" : " Meinten Sie %s?".formatted(String.join(" oder ", aehnliche)));
    }

    private static String name(ArgSpec angabe) {
        return angabe instanceof OptionSpec option ? option.longestName() : angabe.paramLabel();
    }
}
