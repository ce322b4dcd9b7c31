/** What the net means for those who plan: coverage, gaps, overlaps, paths, what if; pure functions of a net and their records. */
@NullMarked
package de.zielnetz.analyse;

import org.jspecify.annotations.NullMarked;
