/** What is to be said of an idea before anybody decides: whether it is there already, what it changes, needs and competes with. */
@NullMarked
package de.zielnetz.entscheiden.pruefung;

import org.jspecify.annotations.NullMarked;
