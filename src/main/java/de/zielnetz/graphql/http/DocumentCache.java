package de.zielnetz.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Keeps documents as they were parsed and validated (document cache), so that one sent again is not read again. Bounded
 * by their length, for a read document takes about a hundred times the memory of its text; faulty ones are not kept.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    private static final long ZEICHEN = 1L << 20;

    private final Cache<String, PreparsedDocumentEntry> gelesene = Caffeine.newBuilder()
            .maximumWeight(ZEICHEN)
            .weigher((String dokument, PreparsedDocumentEntry gelesen) -> dokument.length())
            .build();

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder bau) {
        bau.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput eingabe, Function<ExecutionInput, PreparsedDocumentEntry> lies) {
        String dokument = eingabe.getQuery();
        PreparsedDocumentEntry gelesen = gelesene.getIfPresent(dokument);
        if (gelesen == null) {
            gelesen = lies.apply(eingabe);
            if (!gelesen.hasErrors()) {
                gelesene.put(dokument, gelesen);
            }
        }
        return CompletableFuture.completedFuture(gelesen);
    }
}
