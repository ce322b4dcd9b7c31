/** Excel workbooks (.xlsx), read part by part and written row by row. */
@NullMarked
package de.zielnetz.tabelle.xlsx;

import org.jspecify.annotations.NullMarked;
