/** Reviews of a strategy: a period, the state of the net at its end, what it shows, what is decided from it, and when the next is due. */
@NullMarked
package de.zielnetz.rueckblick;

import org.jspecify.annotations.NullMarked;
