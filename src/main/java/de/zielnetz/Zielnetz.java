package de.zielnetz;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Zielnetz: the net, its way in and its ways of asking. */
@SpringBootApplication
public class Zielnetz {

    public static void main(String[] args) {
        SpringApplication.run(Zielnetz.class, args);
    }
}
