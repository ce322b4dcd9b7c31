/** Two nets side by side: two dates, or what would be if. */
@NullMarked
package de.zielnetz.analyse.wandel;

import org.jspecify.annotations.NullMarked;
