/** What all tests share. */
@NullMarked
package de.zielnetz;

import org.jspecify.annotations.NullMarked;
