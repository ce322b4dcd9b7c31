/** Steckbriefe given out: the export, the empty form, and what in a file is only their echo. */
@NullMarked
@NamedInterface
package de.zielnetz.steckbrief.ausgabe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
