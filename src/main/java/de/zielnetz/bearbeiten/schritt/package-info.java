/** What can be done to the net by hand, one type a kind of step, and the workbench on which steps work. Pure: nothing is written. */
@NullMarked
@NamedInterface
package de.zielnetz.bearbeiten.schritt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
