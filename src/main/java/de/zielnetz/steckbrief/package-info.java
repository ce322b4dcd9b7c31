/** Steckbriefe: what the cells of a sheet say about projects, by a plan of what each column means. */
@NullMarked
package de.zielnetz.steckbrief;

import org.jspecify.annotations.NullMarked;
