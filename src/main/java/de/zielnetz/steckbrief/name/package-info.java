/** Which thing of the net a name or a kennung in a cell means. */
@NullMarked
package de.zielnetz.steckbrief.name;

import org.jspecify.annotations.NullMarked;
