/** Dates, amounts and words of closed lists as Germans write them. */
@NullMarked
package de.zielnetz.steckbrief.wert;

import org.jspecify.annotations.NullMarked;
