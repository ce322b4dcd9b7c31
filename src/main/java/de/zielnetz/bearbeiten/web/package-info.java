/** Changing by hand through GraphQL. */
@NullMarked
package de.zielnetz.bearbeiten.web;

import org.jspecify.annotations.NullMarked;
