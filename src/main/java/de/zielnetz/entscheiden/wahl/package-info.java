/** Which candidates to choose: their order by weighted criteria, what they close in the net, and the best set within a budget. Knows neither Spring nor GraphQL. */
@NullMarked
package de.zielnetz.entscheiden.wahl;

import org.jspecify.annotations.NullMarked;
