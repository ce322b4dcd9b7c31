/** How the program is run and watched: figures for Prometheus (metrics, monitoring). */
@NullMarked
package de.zielnetz.betrieb;

import org.jspecify.annotations.NullMarked;
