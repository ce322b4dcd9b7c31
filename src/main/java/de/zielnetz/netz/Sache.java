package de.zielnetz.netz;

/** What a fact is about and a Beleg vouches for: a node or a relationship. */
public sealed interface Sache permits Schluessel, Beziehung {

    /** Readable, unique in the whole net, and the same for ever: {@code Projekt/aim} or {@code Projekt/aim GEHOERT_ZU Handlungsfeld/mobilitaet}, a further period with its number behind it. */
    String kennung();

    /**
     * The node at which evidence and journal of this thing are kept: the node itself; of a relationship the project at its end, else the
     * node that it starts from. So what one row of a file says of a project lies in one place.
     */
    Schluessel anker();

    /**
     * Reads a kennung back.
     *
     * @throws IllegalArgumentException where the text names no kind of node or relationship that Zielnetz knows
     */
    static Sache aus(String kennung) {
        String[] teile = kennung.split(" ", -1);
        return switch (teile.length) {
            case 3, 4 ->
                new Beziehung(
                        Schluessel.aus(teile[0]),
                        Kantenart.valueOf(teile[1]),
                        Schluessel.aus(teile[2]),
                        teile.length == 3 ? 1 : Integer.parseInt(teile[3]));
            default -> Schluessel.aus(kennung);
        };
    }
}
