/** Lists of records as JSON. */
@NullMarked
@NamedInterface
package de.zielnetz.tabelle.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
