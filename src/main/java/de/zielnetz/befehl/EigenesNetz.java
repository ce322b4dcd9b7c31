package de.zielnetz.befehl;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.Bedingungen;
import de.zielnetz.einlesen.Einlesen;
import de.zielnetz.einlesen.Plaene;
import de.zielnetz.einlesen.Wunsch;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.neo4j.sicherung.Inhaltsangabe;
import de.zielnetz.neo4j.sicherung.Sicherung;
import de.zielnetz.stand.Stand;
import de.zielnetz.tabelle.Korrektur;
import de.zielnetz.zugang.audit.CommandLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The net opened by this process for one file. The one who writes is the user of the operating system. */
final class EigenesNetz implements Einleseweg {

    private static final String BEFUELLUNG = "zielnetz.erstbefuellung";
    private static final Set<String> NEIN = Set.of("false", "no", "off", "0");

    private final ConfigurableApplicationContext kern;
    private final String ziel;
    private final Benutzer wer = new Benutzer(CommandLog.user(), Set.of(Rolle.LESEN, Rolle.REDAKTION));
    private volatile Fortschritt fortschritt = new Fortschritt();
    private String gelesen = "";

    private EigenesNetz(ConfigurableApplicationContext kern, String ziel) {
        this.kern = kern;
        this.ziel = ziel;
    }

    /**
     * Opens the database. An empty one is filled with the city's documents only where that was asked for by a setting,
     * and never for a preview.
     *
     * @throws Abbruch where there is none, it is empty or does not answer
     * @throws de.zielnetz.start.StartFehlgeschlagen somewhere among the causes, where it cannot be opened
     */
    static EigenesNetz oeffne(Aufruf aufruf, Environment umgebung, boolean nurVorschau) {
        String gewollt = umgebung.getProperty(BEFUELLUNG, "");
        boolean ohne = NEIN.contains(gewollt.toLowerCase(Locale.ROOT));
        boolean fuelle = !gewollt.isEmpty() && !ohne && !nurVorschau;
        boolean leerIstRecht = fuelle || ohne;
        String ziel = ziel(umgebung, leerIstRecht);
        ConfigurableApplicationContext kern = new SpringApplicationBuilder(Netzkern.class)
                .web(WebApplicationType.NONE)
                .run(einstellungen(aufruf, fuelle ? gewollt : "false"));
        EigenesNetz netz = new EigenesNetz(kern, ziel);
        try {
            netz.pruefe(leerIstRecht);
            return netz;
        } catch (RuntimeException e) {
            netz.close();
            throw e;
        }
    }

    /** Looked at before anything starts, or a wrong folder would get a new database. */
    private static String ziel(Environment umgebung, boolean leerIstRecht) {
        String adresse = umgebung.getProperty("spring.neo4j.uri");
        if (adresse != null && !adresse.equals("eingebettet")) {
            return "die Datenbank " + adresse;
        }
        Path ordner = Path.of(umgebung.getProperty("zielnetz.daten", "data"))
                .toAbsolutePath()
                .normalize();
        if (!leerIstRecht && !Files.isDirectory(ordner)) {
            throw leer("Den Datenordner %s gibt es nicht.".formatted(ordner));
        }
        return "den Datenordner " + ordner;
    }

    private void pruefe(boolean leerIstRecht) {
        Stand stand = kern.getBean(Stand.class);
        if (!stand.aktualisiere()) {
            throw new Abbruch("Die Datenbank antwortet nicht; es wurde nichts eingelesen.");
        }
        if (!leerIstRecht && stand.aktuell().netz().anzahlKnoten() == 0) {
            throw leer("In der Datenbank steht noch nichts.");
        }
    }

    private static Abbruch leer(String satz) {
        return new Abbruch(
                satz
                        + " Starten Sie Zielnetz einmal ohne Befehl, oder lesen Sie mit --zielnetz.erstbefuellung=true zuerst die"
                        + " Dokumente der Stadt ein, mit dem Pfad einer Stadtmappe diese; in ein leeres Netz lesen Sie mit --zielnetz.erstbefuellung=false.");
    }

    /** Bolt takes any free port: nobody else needs to find this database. */
    private static String[] einstellungen(Aufruf aufruf, String befuellung) {
        List<String> alle = new ArrayList<>(aufruf.einstellungen());
        alle.removeIf(e -> e.startsWith("--" + BEFUELLUNG));
        alle.add("--%s=%s".formatted(BEFUELLUNG, befuellung));
        if (!aufruf.nennt("zielnetz.bolt-port")) {
            alle.add("--zielnetz.bolt-port=0");
        }
        if (!aufruf.nennt("logging.threshold.console")) {
            alle.add("--logging.threshold.console=off");
        }
        return alle.toArray(String[]::new);
    }

    /** All that the database holds, into one file. */
    Inhaltsangabe sichere(Path datei, String fassung) {
        return CommandLog.noted(
                "sichern " + datei, () -> kern.getBean(Sicherung.class).schreibe(datei, fassung));
    }

    @Override
    public String ziel() {
        return ziel;
    }

    @Override
    public Vorschau vorschau(String datei, byte[] inhalt, Vorgabe vorgabe) {
        String plan = vorgabe.plan();
        gelesen = datei;
        fortschritt = new Fortschritt();
        return kern.getBean(Einlesen.class)
                .vorschau(
                        datei,
                        inhalt,
                        new Wunsch(
                                plan == null ? null : kern.getBean(Plaene.class).verlange(plan),
                                vorgabe.lesart(),
                                Map.copyOf(vorgabe.namen()),
                                vorgabe.korrekturen().entrySet().stream()
                                        .map(k -> Korrektur.Wunsch.ganz(k.getKey(), k.getValue()))
                                        .toList()),
                        wer,
                        fortschritt);
    }

    @Override
    public Einlesen.Ergebnis uebernimm(String token, Bedingungen bedingungen, @Nullable String anmerkung) {
        fortschritt = new Fortschritt();
        return CommandLog.noted("einlesen " + gelesen, () -> kern.getBean(Einlesen.class)
                .uebernimm(token, bedingungen, anmerkung, wer, fortschritt));
    }

    @Override
    public Fortschritt.Meldung meldung() {
        return fortschritt.meldung();
    }

    @Override
    public void close() {
        kern.close();
    }
}
