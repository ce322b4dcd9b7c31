/** The current net: loaded from Neo4j, renewed when the database changes, and the journal of how it came to be. */
@NullMarked
package de.zielnetz.stand;

import org.jspecify.annotations.NullMarked;
