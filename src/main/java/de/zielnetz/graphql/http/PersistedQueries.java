package de.zielnetz.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.fehler.CommonCode;
import de.zielnetz.graphql.http.QueryForms.Declined;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries by their hash (automatic persisted queries, a bounded cache): sent whole once, then by SHA-256. Keeps what
 * fits into {@value #CHARACTERS} characters, the rest is forgotten and sent again; never a mutation, and nothing that is
 * no GraphQL.
 */
@Component
class PersistedQueries {

    static final String EXTENSION = "persistedQuery";

    private static final long CHARACTERS = 4L << 20;

    private final Cache<String, String> byHash = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String hash, String query) -> hash.length() + query.length())
            .build();

    /**
     * Puts the query into the question that names it by its hash, and takes off the hash.
     *
     * @return false where no query of this hash is kept
     * @throws Declined where the hash is none, or not that of the query
     */
    boolean complete(Map<String, Object> question) {
        String hash = takeHash(question);
        if (hash == null) {
            return true;
        }
        Object query = question.get("query");
        if (!(query instanceof String text) || text.isBlank()) {
            String known = byHash.getIfPresent(hash);
            if (known != null) {
                question.put("query", known);
            }
            return known != null;
        }
        if (!hash.equals(sha256(text))) {
            throw new Declined(
                    CommonCode.FRAGE_UNGUELTIG,
                    "extensions.persistedQuery.sha256Hash ist nicht die SHA-256 der mitgeschickten Frage, sondern „%s“; erwartet wird %s."
                            .formatted(hash, sha256(text)));
        }
        if (isQuery(text)) {
            byHash.put(hash, text);
        }
        return true;
    }

    private static @Nullable String takeHash(Map<String, Object> question) {
        if (!(question.get("extensions") instanceof Map<?, ?> extensions)
                || !(extensions.get(EXTENSION) instanceof Map<?, ?> named)) {
            return null;
        }
        Map<Object, Object> others = new LinkedHashMap<>(extensions);
        others.remove(EXTENSION);
        question.put("extensions", others);
        String hash = String.valueOf(named.get("sha256Hash")).toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new Declined(
                    CommonCode.FRAGE_UNGUELTIG,
                    "extensions.persistedQuery.sha256Hash ist keine SHA-256: erwartet werden 64 Ziffern und Buchstaben von a bis f.");
        }
        return hash;
    }

    /** Whether the document holds an operation other than a query; what is no GraphQL changes nothing. */
    static boolean changesSomething(String document) {
        try {
            return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                    .anyMatch(o -> o.getOperation() != OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException noGraphql) {
            return false;
        }
    }

    private static boolean isQuery(String document) {
        try {
            return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                    .allMatch(o -> o.getOperation() == OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException noGraphql) {
            return false;
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
