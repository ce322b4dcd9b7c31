/** Delimited text (CSV): its encoding, its separator, its quotes. */
@NullMarked
@NamedInterface
package de.zielnetz.tabelle.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
