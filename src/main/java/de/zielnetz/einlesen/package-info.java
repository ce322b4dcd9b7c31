/** Ways in and out over HTTP: files that are handed in, and files to take away. */
@NullMarked
package de.zielnetz.einlesen;

import org.jspecify.annotations.NullMarked;
