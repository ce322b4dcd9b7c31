/** Gaps: where nobody says anything or nothing carries, with the reason and whom to ask; what a profile sheet lacks. */
@NullMarked
@NamedInterface
package de.zielnetz.analyse.luecke;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
