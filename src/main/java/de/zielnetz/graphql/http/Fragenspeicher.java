package de.zielnetz.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Keeps questions as they were read and checked, so that one asked again is not read again. Bounded by their length, for
 * a read question takes about a hundred times the memory of its text; faulty ones are not kept.
 */
@Component
class Fragenspeicher implements PreparsedDocumentProvider {

    private static final long ZEICHEN = 1L << 20;

    private final Cache<String, PreparsedDocumentEntry> gelesene = Caffeine.newBuilder()
            .maximumWeight(ZEICHEN)
            .weigher((String frage, PreparsedDocumentEntry gelesen) -> frage.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput eingabe, Function<ExecutionInput, PreparsedDocumentEntry> lies) {
        String frage = eingabe.getQuery();
        PreparsedDocumentEntry gelesen = gelesene.getIfPresent(frage);
        if (gelesen == null) {
            gelesen = lies.apply(eingabe);
            if (!gelesen.hasErrors()) {
                gelesene.put(frage, gelesen);
            }
        }
        return CompletableFuture.completedFuture(gelesen);
    }
}
