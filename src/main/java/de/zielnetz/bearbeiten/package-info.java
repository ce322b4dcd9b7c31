/** By hand: any number of changes is drafted, previewed with what follows from it, and taken over as one Vorgang. */
@NullMarked
package de.zielnetz.bearbeiten;

import org.jspecify.annotations.NullMarked;
