package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.graphql.NetzConnection;
import java.util.function.Supplier;

/**
 * A page of those that serve a Leitziel, or of the Leitziele that are served, and beside it what comes over a strategy.
 * Its name has to end as that of {@link NetzConnection} does.
 *
 * @param ueberStrategie worked out only where it is asked for
 */
record DienstConnection(NetzConnection<Dienstsicht> seite, Supplier<UeberStrategiesicht> ueberStrategie) {}
