/** A report as a value, whatever it is written as: headings, paragraphs with footnotes, tables, pictures, lists. */
@NullMarked
package de.zielnetz.bericht.dokument;

import org.jspecify.annotations.NullMarked;
