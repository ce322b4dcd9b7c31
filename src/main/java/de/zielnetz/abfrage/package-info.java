/** How the net is asked through GraphQL: what all kinds share, derived from the schema and the metamodel. */
@NullMarked
package de.zielnetz.abfrage;

import org.jspecify.annotations.NullMarked;
