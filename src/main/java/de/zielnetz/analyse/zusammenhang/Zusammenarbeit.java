package de.zielnetz.analyse.zusammenhang;

/**
 * Two actors with common projects.
 *
 * @param a the node that comes first in the net
 * @param projekte how many
 */
public record Zusammenarbeit(int a, int b, int projekte) {}
