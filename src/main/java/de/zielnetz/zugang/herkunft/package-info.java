/** From where a request may come: names of this host (DNS rebinding), origins (CSRF), addresses. */
@NullMarked
@NamedInterface
package de.zielnetz.zugang.herkunft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
