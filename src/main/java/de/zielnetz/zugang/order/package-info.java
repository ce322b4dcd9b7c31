/** The order of everything that a request passes through, with reasons. */
@NullMarked
@NamedInterface
package de.zielnetz.zugang.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
