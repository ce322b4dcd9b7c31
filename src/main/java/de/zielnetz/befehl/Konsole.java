package de.zielnetz.befehl;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks, and whom it may ask.
 *
 * @param rohaus the bytes behind {@code aus}, for what is not text for people
 * @param amTerminal whether a person sits there
 * @param umgebung variables of the environment
 * @param passwortfrage asks without showing the answer; null where nobody is there
 */
record Konsole(
        PrintWriter aus,
        OutputStream rohaus,
        PrintWriter fehler,
        Druckbar zeichen,
        boolean amTerminal,
        UnaryOperator<@Nullable String> umgebung,
        UnaryOperator<@Nullable String> passwortfrage) {

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on istTerminal tells
    static Konsole desRechners() {
        Console console = System.console();
        boolean terminal = console != null && istTerminal(console);
        return von(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                zeichensatz(),
                terminal,
                name -> name == null ? null : System.getenv(name),
                frage -> {
                    char[] antwort = terminal && console != null ? console.readPassword("%s", frage) : null;
                    return antwort == null ? null : new String(antwort);
                });
    }

    static Konsole von(
            OutputStream aus,
            OutputStream fehler,
            Charset zeichensatz,
            boolean amTerminal,
            UnaryOperator<@Nullable String> umgebung,
            UnaryOperator<@Nullable String> passwortfrage) {
        Druckbar zeichen = new Druckbar(zeichensatz);
        return new Konsole(
                schreiber(aus, zeichensatz, zeichen),
                aus,
                schreiber(fehler, zeichensatz, zeichen),
                zeichen,
                amTerminal,
                umgebung,
                passwortfrage);
    }

    /** One line that does nothing to the terminal and has only characters it can show, whatever a file's cells hold. */
    String text(String roh) {
        return zeichen.inEinerZeile(roh);
    }

    private static PrintWriter schreiber(OutputStream strom, Charset zeichensatz, Druckbar zeichen) {
        return new PrintWriter(zeichen.filtere(new OutputStreamWriter(strom, zeichensatz)), true);
    }

    /** From Java 22 on there is a Console also where input or output is a file, and a method that tells. */
    private static boolean istTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static Charset zeichensatz() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .map(Charset::forName)
                .findFirst()
                .orElse(Charset.defaultCharset());
    }
}
