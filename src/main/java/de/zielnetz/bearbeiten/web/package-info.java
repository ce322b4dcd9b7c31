/** Changing by hand through GraphQL. */
@NamedInterface
@NullMarked
package de.zielnetz.bearbeiten.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
