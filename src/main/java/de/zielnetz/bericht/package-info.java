/** A report between two days and hand-outs of one page: what they are made of, asked of the net as anybody asks it. */
@NullMarked
package de.zielnetz.bericht;

import org.jspecify.annotations.NullMarked;
