/** Sentences: templates that a city may replace, and what they can call. */
@NullMarked
package de.zielnetz.bericht.vorlage;

import org.jspecify.annotations.NullMarked;
