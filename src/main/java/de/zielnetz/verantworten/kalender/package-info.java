/** What is due as a calendar (iCalendar) and what changed as news (Atom), for the programs that people read them with. */
@NullMarked
package de.zielnetz.verantworten.kalender;

import org.jspecify.annotations.NullMarked;
