/** How a request is refused (RFC 9457 problem details). */
@NullMarked
@NamedInterface
package de.zielnetz.zugang.fehler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
