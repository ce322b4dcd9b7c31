package de.zielnetz.analyse.zusammenhang;

/**
 * What an actor has to do.
 *
 * @param akteur a node
 * @param projekte its projects, each counted once
 * @param laufend those of them whose status says that they run and whose end is not past
 * @param ohneStand those of them of which nobody states a status and which the dates do not place
 * @param partner actors with whom it has a project in common
 * @param vermittlung share of the pairs of other actors whose shortest ways lead over this one, 0 to 1
 */
public record Akteurslast(
        int akteur,
        int projekte,
        int verantwortet,
        int wirktMit,
        int foerdert,
        int laufend,
        int ohneStand,
        int partner,
        double vermittlung) {}
