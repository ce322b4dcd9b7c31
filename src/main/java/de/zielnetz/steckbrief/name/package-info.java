/** Which thing of the net a name in a cell means. */
@NullMarked
package de.zielnetz.steckbrief.name;

import org.jspecify.annotations.NullMarked;
