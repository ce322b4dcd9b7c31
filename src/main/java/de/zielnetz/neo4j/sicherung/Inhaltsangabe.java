package de.zielnetz.neo4j.sicherung;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds and how that can be proved (manifest).
 *
 * @param form of the file; another one than {@link #FORM} this program does not read
 * @param fassung of the program that wrote it, and {@code zeit} when
 * @param migration the last one that had been applied
 * @param abdruck fingerprint of all nodes and relationships, whatever ids they have
 * @param schema the statements of all constraints and indexes
 * @param summen SHA-256 of the other parts of the file, by name
 */
public record Inhaltsangabe(
        int form,
        String fassung,
        String zeit,
        String migration,
        long knoten,
        long beziehungen,
        String abdruck,
        List<String> schema,
        Map<String, String> summen) {

    static final int FORM = 1;
}
