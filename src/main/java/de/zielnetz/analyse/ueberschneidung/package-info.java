/** Overlaps: which projects share what, how much of it, and what that may mean. */
@NullMarked
package de.zielnetz.analyse.ueberschneidung;

import org.jspecify.annotations.NullMarked;
