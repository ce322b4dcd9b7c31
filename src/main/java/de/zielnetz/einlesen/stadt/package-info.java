/** The city's own documents, read into an empty database. */
@NullMarked
package de.zielnetz.einlesen.stadt;

import org.jspecify.annotations.NullMarked;
