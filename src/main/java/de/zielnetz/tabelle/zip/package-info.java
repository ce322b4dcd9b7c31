/** Archives and the XML in them, read so that none can cost more than it says (zip bomb, billion laughs). */
@NullMarked
package de.zielnetz.tabelle.zip;

import org.jspecify.annotations.NullMarked;
