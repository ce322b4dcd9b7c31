/**
 * Steckbriefe: what a sheet can say about projects, its columns, its findings, and what was read of it.
 *
 * <p>In its alcoves a {@code …finder} looks where in a sheet something stands, a {@code …leser} takes cells and gives what
 * they say, and a {@code …deuter} decides what is meant: which content by a heading, which thing by a name, which project
 * by a row, what else a row is. Nouns without such an ending are what was found, read or meant.
 */
@NullMarked
package de.zielnetz.steckbrief;

import org.jspecify.annotations.NullMarked;
