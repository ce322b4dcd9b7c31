/** What a table is, whatever the format of its file: workbook, sheet, cell, and how much of each may be read. */
@NullMarked
package de.zielnetz.tabelle;

import org.jspecify.annotations.NullMarked;
