package de.zielnetz.graphql;

import de.zielnetz.netz.Netz;
import java.util.function.Supplier;

/**
 * All nodes of a list, of which a page is shown.
 *
 * @param nurBelegt whether the list holds only what a source states
 * @param knoten in their order; costs their number
 */
public record Knotenliste(Netz netz, boolean nurBelegt, Supplier<int[]> knoten) {}
