/** A report as a text document (DOCX) that can be edited. */
@NullMarked
package de.zielnetz.bericht.docx;

import org.jspecify.annotations.NullMarked;
