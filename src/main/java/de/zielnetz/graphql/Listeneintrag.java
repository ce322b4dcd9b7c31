package de.zielnetz.graphql;

/** An entry of a paged list: what stands there, and by what a client finds the place again. */
public interface Listeneintrag {

    Object node();

    String cursor();
}
