/** Which nodes a list of GraphQL holds and in which order: filters, orders, the lists themselves. */
@NullMarked
@NamedInterface
package de.zielnetz.graphql.auswahl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
