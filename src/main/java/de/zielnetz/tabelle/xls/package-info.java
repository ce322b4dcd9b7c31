/** Excel 97 to 2003 (.xls), read record by record. */
@NullMarked
package de.zielnetz.tabelle.xls;

import org.jspecify.annotations.NullMarked;
