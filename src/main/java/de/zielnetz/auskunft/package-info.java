/** What planners ask of the net as a whole, shown through GraphQL: the analyses with their evidence, page by page. */
@NullMarked
package de.zielnetz.auskunft;

import org.jspecify.annotations.NullMarked;
