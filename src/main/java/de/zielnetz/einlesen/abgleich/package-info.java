/** What a file says beside what the net holds: pure comparison, nothing is written. */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.abgleich;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
