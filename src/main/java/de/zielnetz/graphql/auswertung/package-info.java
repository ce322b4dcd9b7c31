/** Lists in groups, with a number for each: by properties, years and relationships (group by, aggregates). */
@NullMarked
package de.zielnetz.graphql.auswertung;

import org.jspecify.annotations.NullMarked;
