/** Measuring: series of values beside the net, with target and direction, and what they say in words. */
@NullMarked
package de.zielnetz.messen;

import org.jspecify.annotations.NullMarked;
