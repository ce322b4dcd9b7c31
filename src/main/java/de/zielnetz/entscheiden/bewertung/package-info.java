/** What people think of candidates: values on a described scale, each with its reason and rater, kept beside the net with all that was said before. */
@NullMarked
package de.zielnetz.entscheiden.bewertung;

import org.jspecify.annotations.NullMarked;
