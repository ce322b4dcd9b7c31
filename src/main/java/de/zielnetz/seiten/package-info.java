/** The pages: which address shows which, and what the start says of them. */
@NullMarked
package de.zielnetz.seiten;

import org.jspecify.annotations.NullMarked;
