/** Finding things by words: names, aliases and texts in German. */
@NullMarked
package de.zielnetz.suche;

import org.jspecify.annotations.NullMarked;
