/** The net as a picture shows it: many nodes and their relationships at once, without details. */
@NullMarked
package de.zielnetz.netzbild;

import org.jspecify.annotations.NullMarked;
