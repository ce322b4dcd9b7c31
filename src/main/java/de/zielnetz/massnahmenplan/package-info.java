/** The measures plan of a strategy: what is to be done with which technology, by whom, when and for how much; beside the net until it is decided. */
@NullMarked
package de.zielnetz.massnahmenplan;

import org.jspecify.annotations.NullMarked;
