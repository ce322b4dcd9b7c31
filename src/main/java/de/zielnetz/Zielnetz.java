package de.zielnetz;

import de.zielnetz.befehl.Befehlszeile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Zielnetz: the net, its way in and its ways of asking; or runs the one command that was typed. */
@SpringBootApplication
public class Zielnetz {

    public static void main(String[] args) {
        if (Befehlszeile.gilt(args)) {
            System.exit(Befehlszeile.fuehreAus(args));
        }
        SpringApplication.run(Zielnetz.class, args);
    }
}
