/** Steckbriefe: what a sheet can say about projects, its columns, its findings, and what was read of it. */
@NullMarked
package de.zielnetz.steckbrief;

import org.jspecify.annotations.NullMarked;
