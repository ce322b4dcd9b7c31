/** The net as a value: what kinds of things and relationships there are, and one immutable state of all of them. */
@NullMarked
package de.zielnetz.netz;

import org.jspecify.annotations.NullMarked;
