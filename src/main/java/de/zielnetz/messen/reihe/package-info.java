/** Series as values: points of the net and beside it, the trend of them, and how far the target is. Knows no database. */
@NullMarked
@NamedInterface
package de.zielnetz.messen.reihe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
