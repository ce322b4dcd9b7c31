/** All that a database holds as one file, and back (backup and restore), the same for the embedded database and another. */
@NullMarked
@NamedInterface
package de.zielnetz.neo4j.sicherung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
