/** Which thing of the net a name or a kennung in a cell means. */
@NullMarked
@NamedInterface
package de.zielnetz.steckbrief.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
