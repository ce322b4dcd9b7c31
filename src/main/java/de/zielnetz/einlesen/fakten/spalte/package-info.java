/** The columns that tables of facts have, what they are called, and what their cells may hold. */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.fakten.spalte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
