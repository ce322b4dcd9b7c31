package de.zielnetz.befehl;

import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.abgleich.Vorschau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;

/** Reads a spreadsheet into the net and says what came of it. */
@Command(
        name = "einlesen",
        usageHelpAutoWidth = true,
        synopsisHeading = "Aufruf: ",
        customSynopsis = "java -jar zielnetz.jar einlesen DATEI [OPTIONEN] [--einstellung=wert ...]",
        description = {
            "%nLiest Steckbriefe aus einer Tabelle (xlsx, xls, ods, csv, json) in das Netz.%n",
            "Läuft Zielnetz auf diesem Rechner, liest jenes die Datei ein; sonst öffnet der Befehl die Datenbank selbst.%n"
        },
        parameterListHeading = "Angaben:%n",
        optionListHeading = "%nOptionen:%n",
        footerHeading = "%nUmgebung:%n",
        footer = {
            "  ZIELNETZ_PASSWORT  das Passwort; ohne fragt der Befehl danach",
            "  ZIELNETZ_TOKEN     ein Token des Anmeldedienstes statt des Passworts",
            "",
            "Ausgang: 0 eingelesen oder nichts zu ändern, 1 Fehler in der Datei hielten sie oder Zeilen von ihr auf,"
                    + " 2 nicht ausgeführt. Mit --vorschau: 0 ohne Fehler, 1 mit Fehlern."
        })
final class Einlesebefehl implements Callable<Integer> {

    private static final long GROESSTE = 20L * 1024 * 1024;
    private static final int BREITE_OHNE_TERMINAL = 100;
    private static final int SCHMALSTE = 60;

    private final Konsole konsole;
    private final Aufruf aufruf;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DATEI", description = "Die Tabelle, höchstens 20 MB.")
    private Path datei = Path.of("");

    @Option(names = "--vorschau", description = "Nur zeigen, was sich ändern würde; nichts einlesen.")
    private boolean nurVorschau;

    @Option(names = "--plan", paramLabel = "NAME", description = "Der Plan, nach dem gelesen wird.")
    private @Nullable String plan;

    @Option(
            names = "--lesart",
            paramLabel = "NAME",
            description = "Die Lesart, nach der gelesen wird, wenn kein Plan genannt ist; die Vorschau nennt sie.")
    private @Nullable String lesart;

    @Option(
            names = "--name",
            paramLabel = "NAME=ZIEL",
            description = "Was ein Name in Zellen heißen soll: ein Name oder Schlüssel aus dem Netz, mehrere durch"
                    + " Semikolon, Ansprechpartner, er selbst (eine Organisation, wie sie dasteht) oder nichts."
                    + " Mehrfach möglich.")
    private Map<String, String> namen = new LinkedHashMap<>();

    @Option(
            names = "--korrektur",
            paramLabel = "ZELLE=WERT",
            description =
                    "Was anstelle dessen gelesen wird, was in einer Zelle steht: 'Projekte!C7=Mobilität', bei einem"
                            + " einzigen Blatt 'C7=…'. Der Beleg sagt es. Mehrfach möglich.")
    private Map<String, String> korrekturen = new LinkedHashMap<>();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Adresse eines laufenden Zielnetz; sonst http://127.0.0.1:8080, oder mit dem Port aus"
                    + " server.port, wenn dort eines antwortet. Zu anderen Rechnern nur https.")
    private @Nullable String server;

    @Option(
            names = "--benutzer",
            paramLabel = "NAME",
            defaultValue = "redaktion",
            description = "Anmeldename bei einem laufenden Zielnetz, ohne Angabe: ${DEFAULT-VALUE}.")
    private String benutzer = "redaktion";

    @Option(
            names = "--passwort-datei",
            paramLabel = "DATEI",
            description = "Datei, in deren erster Zeile das Passwort steht.")
    private @Nullable Path passwortdatei;

    @Option(names = "--nur-ganz", description = "Nichts einlesen, wenn die Datei Fehler hat.")
    private boolean nurGanz;

    @Option(
            names = "--einschaetzungen-belegen",
            description = "Auch einlesen, wenn dadurch als belegt gilt, was bisher nur eingeschätzt ist.")
    private boolean einschaetzungenBelegen;

    @Option(names = "--anmerkung", paramLabel = "TEXT", description = "Ein Satz zu diesem Import, für das Journal.")
    private @Nullable String anmerkung;

    @Option(names = "--alle", description = "Alle Befunde und Projekte zeigen, nicht nur die ersten 200.")
    private boolean alle;

    @Option(names = "--json", description = "Das Ergebnis als JSON ausgeben und sonst nichts.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    @SuppressWarnings("UnusedVariable")
    private boolean hilfe;

    Einlesebefehl(Konsole konsole, Aufruf aufruf) {
        this.konsole = konsole;
        this.aufruf = aufruf;
    }

    @Override
    public Integer call() throws IOException {
        byte[] inhalt = gelesen();
        Anmeldung anmeldung = new Anmeldung(konsole, benutzer, passwortdatei);
        try (Einleseweg weg = new Wegwahl(aufruf, anmeldung).waehle(server, nurVorschau)) {
            int breite = konsole.amTerminal() ? spec.root().usageMessage().width() : BREITE_OHNE_TERMINAL;
            return liesEin(weg, inhalt, Math.max(SCHMALSTE, breite));
        }
    }

    private int liesEin(Einleseweg weg, byte[] inhalt, int breite) {
        Wartebalken balken = new Wartebalken(konsole, breite);
        String name = datei.getFileName().toString();
        Vorschau vorschau = balken.waehrend(
                weg,
                "Vorschau",
                () -> weg.vorschau(name, inhalt, new Einleseweg.Vorgabe(plan, lesart, namen, korrekturen)));
        Bericht bericht = new Bericht(konsole, breite, alle);
        if (!json) {
            bericht.zeige(vorschau, weg.ziel());
        }
        boolean mitFehlern =
                vorschau.zaehlung().fehler() > 0 || vorschau.zaehlung().ausgelassen() > 0;
        boolean einlesen = !nurVorschau && !(nurGanz && mitFehlern) && vorschau.frage() == null;
        Einlesen.Ergebnis ergebnis = einlesen
                ? balken.waehrend(
                        weg,
                        "Einlesen",
                        () -> weg.uebernimm(
                                vorschau.token(), new Bedingungen(nurGanz, einschaetzungenBelegen), anmerkung))
                : new Einlesen.Ergebnis(null, vorschau);
        if (json) {
            gibAlsJson(nurVorschau ? vorschau : ergebnis);
        } else if (nurVorschau) {
            bericht.schliesseVorschau(vorschau);
        } else {
            bericht.schliesse(ergebnis, einlesen);
        }
        return mitFehlern || vorschau.frage() != null ? Abbruch.BEFUNDE : 0;
    }

    private void gibAlsJson(Object wert) {
        byte[] bytes = Serveranfrage.JSON
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsBytes(wert);
        try {
            konsole.rohaus().write(bytes);
            konsole.rohaus().write('\n');
            konsole.rohaus().flush();
        } catch (IOException e) {
            throw new Abbruch("Das Ergebnis ließ sich nicht ausgeben (%s).".formatted(e.getMessage()));
        }
    }

    private byte[] gelesen() {
        if (!Files.isRegularFile(datei)) {
            throw new Abbruch("Die Datei %s gibt es nicht.".formatted(datei));
        }
        try {
            long groesse = Files.size(datei);
            if (groesse > GROESSTE) {
                throw new Abbruch("%s hat %.1f MB; eine Datei darf höchstens 20 MB haben."
                        .formatted(datei, groesse / 1024.0 / 1024.0));
            }
            return Files.readAllBytes(datei);
        } catch (IOException e) {
            throw new Abbruch("Die Datei %s lässt sich nicht lesen.".formatted(datei));
        }
    }
}
