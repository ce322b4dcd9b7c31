/** A city's own introduction and pictures, kept from report to report. */
@NullMarked
package de.zielnetz.bericht.einleitung;

import org.jspecify.annotations.NullMarked;
