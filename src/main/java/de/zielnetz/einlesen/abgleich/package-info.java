/**
 * What a file says beside what the net holds: pure comparison, nothing is written. An {@code …abgleich} works it out, an
 * {@code …aenderung} is what came out for one project, field or relationship.
 */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.abgleich;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
