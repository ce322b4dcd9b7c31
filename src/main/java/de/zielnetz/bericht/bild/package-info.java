/** Charts as pictures, and the fonts of the report. */
@NullMarked
package de.zielnetz.bericht.bild;

import org.jspecify.annotations.NullMarked;
