/** How fast answers are, beside Cypher over Bolt and beside the bare functions; not among the usual tests. */
@NullMarked
package de.zielnetz.messung;

import org.jspecify.annotations.NullMarked;
