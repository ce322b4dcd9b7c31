/** Lists that people fill in: rows under known headings, read with the cell of everything, and the same given out. */
@NullMarked
package de.zielnetz.liste;

import org.jspecify.annotations.NullMarked;
