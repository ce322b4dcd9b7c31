/** The schema files completed by what all kinds share, and every field of them wired to the net. */
@NullMarked
@NamedInterface
package de.zielnetz.graphql.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
