/** Overlaps: which projects share what, how much of it, and what that may mean. */
@NamedInterface
@NullMarked
package de.zielnetz.analyse.ueberschneidung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
