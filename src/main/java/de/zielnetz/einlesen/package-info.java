<<<<<<< HEAD
/** The ways in and out: files over HTTP, imports and their history through GraphQL. */
=======
/** Ways in and out over HTTP: files that are handed in, and files to take away. */
>>>>>>> h-ausgabe
@NullMarked
package de.zielnetz.einlesen;

import org.jspecify.annotations.NullMarked;
