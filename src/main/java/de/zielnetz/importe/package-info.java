/** The way in: the rows of a file become facts, compared with the net; the difference is written with its journal. */
@NullMarked
package de.zielnetz.importe;

import org.jspecify.annotations.NullMarked;
