package de.zielnetz.graphql.plan;

/** A plan does not know what to do here; graphql-java does, which is then asked anew from the beginning. */
final class Unplanned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why for those who look why a question is not answered by its plan */
    Unplanned(String why) {
        super(why, null, false, false);
    }
}
