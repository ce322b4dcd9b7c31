package de.zielnetz.neo4j;

import java.util.Collection;
import java.util.List;

/** Takes what was deleted out of the files of the embedded database too. There is none where the database is another program. */
@FunctionalInterface
public interface TraceRemoval {

    /**
     * @param files how many files of the data folder were searched afterwards
     * @param bytes how much that was
     * @param left those that still hold one of the words, as paths within the data folder
     */
    record Result(int files, long bytes, List<String> left) {}

    /**
     * Overwrites what belongs to nothing any more, begins a new transaction log, and searches all files for the words. Others wait
     * meanwhile, usually for less than a second.
     *
     * @throws TracesLeft where transactions of others would not end; what was deleted stays deleted, and asking again goes on
     */
    Result remove(Collection<String> words);
}
