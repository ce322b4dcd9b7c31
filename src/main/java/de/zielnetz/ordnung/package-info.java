/** Orders that no circle may close: whole and part, earlier and later, means and end. Pure functions of a net. */
@NullMarked
package de.zielnetz.ordnung;

import org.jspecify.annotations.NullMarked;
