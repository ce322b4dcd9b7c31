/** German words: how near they are to each other, and how they are quoted in a sentence. */
@NullMarked
package de.zielnetz.sprache;

import org.jspecify.annotations.NullMarked;
