package de.zielnetz.zugang;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that can be read aloud and typed. */
final class GeneratedPassword {

    /** 32 signs, 5 bits each, without those that look alike. */
    private static final String ZEICHEN = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GRUPPEN = 7;
    private static final int JE_GRUPPE = 4;
    private static final SecureRandom ZUFALL = new SecureRandom();

    private GeneratedPassword() {}

    /** Seven groups of four signs: 140 bits. */
    static String neu() {
        return IntStream.range(0, GRUPPEN).mapToObj(i -> gruppe()).collect(Collectors.joining("-"));
    }

    private static String gruppe() {
        return ZUFALL.ints(JE_GRUPPE, 0, ZEICHEN.length())
                .mapToObj(i -> String.valueOf(ZEICHEN.charAt(i)))
                .collect(Collectors.joining());
    }
}
