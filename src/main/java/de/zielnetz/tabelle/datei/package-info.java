/** The door: a file of any format becomes a workbook, and a workbook a file. */
@NullMarked
@NamedInterface
package de.zielnetz.tabelle.datei;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
