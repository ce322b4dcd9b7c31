/** Queries by plan: what a document asks is laid out once, and then written as JSON straight from what the data fetchers say. */
@NullMarked
package de.zielnetz.graphql.plan;

import org.jspecify.annotations.NullMarked;
