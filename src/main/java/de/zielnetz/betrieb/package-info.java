/** How the program is run and watched: figures for Prometheus (metrics, monitoring), a backup for whoever asks. */
@NullMarked
package de.zielnetz.betrieb;

import org.jspecify.annotations.NullMarked;
