/** Who said that a Steckbrief is still right: owners who log in, and others by a signed link to one Steckbrief. All of it is kept beside the net. */
@NullMarked
package de.zielnetz.verantworten.bestaetigung;

import org.jspecify.annotations.NullMarked;
