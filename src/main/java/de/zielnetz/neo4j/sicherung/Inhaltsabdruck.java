package de.zielnetz.neo4j.sicherung;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Fingerprint of what a database holds: the sum of the SHA-256 of every node and relationship. So the order does not count,
 * nor do ids; a relationship counts with the fingerprints of its two ends.
 */
final class Inhaltsabdruck {

    private static final BigInteger MODUL = BigInteger.ONE.shiftLeft(256);

    private final Map<String, byte[]> enden = new HashMap<>();
    private BigInteger summe = BigInteger.ZERO;
    private long knoten;
    private long beziehungen;

    /** @param text labels and properties, sorted */
    void knoten(String id, String text) {
        byte[] eigener = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        enden.put(id, eigener);
        zaehle(eigener);
        knoten++;
    }

    void beziehung(String von, String zu, String text) {
        MessageDigest summierer = sha256();
        summierer.update(ende(von));
        summierer.update(ende(zu));
        zaehle(summierer.digest(text.getBytes(StandardCharsets.UTF_8)));
        beziehungen++;
    }

    private byte[] ende(String id) {
        byte[] bekannt = enden.get(id);
        if (bekannt == null) {
            throw new Sicherungsfehler("Eine Beziehung beginnt oder endet an einem Knoten, der nicht gesichert ist.");
        }
        return bekannt;
    }

    private void zaehle(byte[] einer) {
        summe = summe.add(new BigInteger(1, einer)).mod(MODUL);
    }

    long anzahlKnoten() {
        return knoten;
    }

    long anzahlBeziehungen() {
        return beziehungen;
    }

    String alsText() {
        return "%064x".formatted(summe);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String alsText(MessageDigest summierer) {
        return HexFormat.of().formatHex(summierer.digest());
    }
}
