/** Files become tables and tables files: the only place that knows file formats. */
@NullMarked
package de.zielnetz.tabelle;

import org.jspecify.annotations.NullMarked;
