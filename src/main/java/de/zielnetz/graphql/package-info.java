/** How the net is asked through GraphQL: what all kinds share, nodes, lists, filters, pages. */
@NullMarked
package de.zielnetz.graphql;

import org.jspecify.annotations.NullMarked;
