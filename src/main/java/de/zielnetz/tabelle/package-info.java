/** Files become tables: the only place that knows file formats. */
@NullMarked
package de.zielnetz.tabelle;

import org.jspecify.annotations.NullMarked;
