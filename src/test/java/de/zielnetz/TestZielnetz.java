package de.zielnetz;

import de.zielnetz.einlesen.Stadtbefuellung;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;

/** Zielnetz on a made-up city: {@code mvn spring-boot:test-run -Dspring-boot.run.arguments=--projekte=10000}. */
public final class TestZielnetz {

    private TestZielnetz() {}

    public static void main(String[] args) {
        if (new DefaultApplicationArguments(args).containsOption("projekte")) {
            starte(args);
        } else {
            Zielnetz.main(args);
        }
    }

    /** Starts on the city that the options projekte and saat name, in a data folder of its own. */
    public static SpringApplication.Running starte(String... args) {
        DefaultApplicationArguments optionen = new DefaultApplicationArguments(args);
        List<String> alle = new ArrayList<>(List.of(args));
        alle.add("--zielnetz.erstbefuellung=false");
        if (!optionen.containsOption("zielnetz.daten")) {
            String saat = optionen.containsOption("saat") ? "-saat-" + wert(optionen, "saat") : "";
            alle.add("--zielnetz.daten=target/stadt-" + wert(optionen, "projekte") + saat);
        }
        return SpringApplication.from(Zielnetz::main)
                .with(Stadtbefuellung.class)
                .run(alle.toArray(String[]::new));
    }

    private static String wert(DefaultApplicationArguments optionen, String name) {
        return String.join("", optionen.getOptionValues(name));
    }
}
