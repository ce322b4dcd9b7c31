/** Made-up cities of any size, the same for the same seed: for measurements and for tests with random nets. */
@NullMarked
package de.zielnetz.stadt;

import org.jspecify.annotations.NullMarked;
