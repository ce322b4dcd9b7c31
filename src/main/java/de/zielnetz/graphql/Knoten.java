package de.zielnetz.graphql;

import de.zielnetz.netz.Netz;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;

/** A node of one net, as the fields of a GraphQL answer pass it on. */
public record Knoten(Netz netz, int nummer) {

    /** The node that a field is asked of. */
    public static Knoten von(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getSource());
    }

    public Knoten mit(int anderer) {
        return new Knoten(netz, anderer);
    }
}
