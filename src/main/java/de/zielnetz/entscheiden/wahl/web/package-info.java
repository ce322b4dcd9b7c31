/** Candidates, their ratings and portfolios through GraphQL. */
@NullMarked
package de.zielnetz.entscheiden.wahl.web;

import org.jspecify.annotations.NullMarked;
