/** Changes into graph and journal, all of an import in one transaction. */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.schreiben;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
