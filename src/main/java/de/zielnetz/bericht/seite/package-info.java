/** A report as a page (HTML), and that page as tagged PDF. */
@NullMarked
package de.zielnetz.bericht.seite;

import org.jspecify.annotations.NullMarked;
