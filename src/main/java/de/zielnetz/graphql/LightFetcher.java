package de.zielnetz.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a field from nothing but the object it is asked of (light data fetcher); graphql-java then makes no
 * environment for it.
 *
 * <p>Both kinds made here are trivial data fetchers, and we rely on what that means to Spring for GraphQL: its {@code
 * ConnectionFieldTypeVisitor} wraps the fetcher of every field whose type is called {@code …Connection}, to make a
 * connection of what it returns, but leaves trivial ones alone. So a page costs nothing more here, and a plain list
 * returned by a trivial fetcher is not made a connection. An ordinary fetcher of such a field is wrapped; what it
 * returns passes because its class is called {@code …Connection} ({@link NetzConnection}).
 */
public final class LightFetcher<T> implements LightDataFetcher<@Nullable Object> {

    private final Class<T> art;
    private final Function<T, @Nullable Object> feld;

    private LightFetcher(Class<T> art, Function<T, @Nullable Object> feld) {
        this.art = art;
        this.feld = feld;
    }

    public static <T> DataFetcher<?> leicht(Class<T> art, Function<T, @Nullable Object> feld) {
        return new LightFetcher<>(art, feld);
    }

    /** One that needs its arguments or the request, and no thread of its own: nothing is wrapped around it. */
    public static DataFetcher<?> ohneHuelle(DataFetcher<?> feld) {
        return (TrivialDataFetcher<@Nullable Object>) feld::get;
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition, Object objekt, Supplier<DataFetchingEnvironment> umgebung) {
        return feld.apply(art.cast(objekt));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment umgebung) {
        return feld.apply(art.cast(umgebung.getSource()));
    }
}
