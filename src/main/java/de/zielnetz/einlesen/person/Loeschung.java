package de.zielnetz.einlesen.person;

import org.jspecify.annotations.Nullable;

/**
 * What was written, before the files of the database forget it too.
 *
 * @param vorgang null where the name stood nowhere
 */
record Loeschung(Loeschplan plan, @Nullable String vorgang, long vorschauen) {}
