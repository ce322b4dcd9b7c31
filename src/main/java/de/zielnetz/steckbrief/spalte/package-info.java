/** What headings mean, by a plan or by what is usual. */
@NullMarked
@NamedInterface
package de.zielnetz.steckbrief.spalte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
