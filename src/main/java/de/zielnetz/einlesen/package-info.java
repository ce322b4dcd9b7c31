/** The ways in and out over HTTP: files handed in and given out, imports and their history through GraphQL. */
@NullMarked
package de.zielnetz.einlesen;

import org.jspecify.annotations.NullMarked;
