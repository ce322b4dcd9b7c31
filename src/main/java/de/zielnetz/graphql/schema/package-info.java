/** The schema files completed by what all kinds share, and the fields of every node wired to the net. */
@NullMarked
package de.zielnetz.graphql.schema;

import org.jspecify.annotations.NullMarked;
