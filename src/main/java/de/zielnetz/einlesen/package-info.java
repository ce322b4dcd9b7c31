/** The way in: a file is previewed, imported, and taken back. */
@NullMarked
package de.zielnetz.einlesen;

import org.jspecify.annotations.NullMarked;
