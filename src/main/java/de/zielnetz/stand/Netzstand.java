package de.zielnetz.stand;

import de.zielnetz.netz.Netz;
import java.time.Instant;
import java.util.List;

/**
 * A net and when it was so.
 *
 * @param revision changes exactly when something in the database changed: the bookmark of its last transaction
 * @param vorgaenge how many Vorgänge the journal held
 * @param gedeckt whether the journal explains all of it; false for the moment between a foreign change and its Vorgang
 * @param hinweise what stood in the database but could not be taken in, one German sentence each
 */
public record Netzstand(
        Netz netz, String revision, long vorgaenge, boolean gedeckt, Instant geladenUm, List<String> hinweise) {}
