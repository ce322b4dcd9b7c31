/** Pending changes: each person's basket, and what was proposed to others. Kept beside the net. */
@NullMarked
package de.zielnetz.bearbeiten.korb;

import org.jspecify.annotations.NullMarked;
