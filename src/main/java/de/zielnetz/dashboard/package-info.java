/** The saved questions over plain HTTP, as JSON and as tables, for dashboards that ask the same again and again. */
@NullMarked
package de.zielnetz.dashboard;

import org.jspecify.annotations.NullMarked;
