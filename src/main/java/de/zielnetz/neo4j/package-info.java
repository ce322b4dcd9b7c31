/** The database: the embedded Neo4j, migrations, Cypher statements by name. Knows no word of the domain. */
@NullMarked
package de.zielnetz.neo4j;

import org.jspecify.annotations.NullMarked;
