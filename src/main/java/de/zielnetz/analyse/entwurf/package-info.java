/** A project that is only thought of: how it is read, how it stands in a net, and which project it may repeat. */
@NamedInterface
@NullMarked
package de.zielnetz.analyse.entwurf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
