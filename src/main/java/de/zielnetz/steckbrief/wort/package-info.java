/** Texts as people write them, in the forms in which they are compared, stored and shown. */
@NullMarked
@NamedInterface
package de.zielnetz.steckbrief.wort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
