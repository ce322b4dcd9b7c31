package de.zielnetz.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers a field from nothing but the object it is asked of; graphql-java then makes no environment for it. */
public final class Leicht<T> implements LightDataFetcher<@Nullable Object> {

    private final Class<T> art;
    private final Function<T, @Nullable Object> feld;

    private Leicht(Class<T> art, Function<T, @Nullable Object> feld) {
        this.art = art;
        this.feld = feld;
    }

    public static <T> DataFetcher<?> leicht(Class<T> art, Function<T, @Nullable Object> feld) {
        return new Leicht<>(art, feld);
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
