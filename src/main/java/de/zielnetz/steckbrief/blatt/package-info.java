/** Where in a sheet the projects stand: tables, forms, and the rows that are none. */
@NullMarked
package de.zielnetz.steckbrief.blatt;

import org.jspecify.annotations.NullMarked;
