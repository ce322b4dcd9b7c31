/** OpenDocument spreadsheets (.ods). */
@NullMarked
package de.zielnetz.tabelle.ods;

import org.jspecify.annotations.NullMarked;
