/** The ways in and out: files over HTTP, imports and their history through GraphQL. */
@NullMarked
package de.zielnetz.einlesen;

import org.jspecify.annotations.NullMarked;
