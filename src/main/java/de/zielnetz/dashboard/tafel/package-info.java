/** How the answer to any question becomes a table with headings in words, whole or saying what it leaves out. */
@NullMarked
package de.zielnetz.dashboard.tafel;

import org.jspecify.annotations.NullMarked;
