/** Dates, amounts and words of closed lists as Germans write them. */
@NullMarked
@NamedInterface
package de.zielnetz.steckbrief.wert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
