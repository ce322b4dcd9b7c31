/** Two nets side by side: two dates, or what would be if. */
@NullMarked
@NamedInterface
package de.zielnetz.analyse.wandel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
