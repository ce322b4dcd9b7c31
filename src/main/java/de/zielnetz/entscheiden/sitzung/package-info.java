/** Sessions of bodies: their agendas of ideas, what was decided upon each, and how a decision becomes part of the net. */
@NullMarked
package de.zielnetz.entscheiden.sitzung;

import org.jspecify.annotations.NullMarked;
