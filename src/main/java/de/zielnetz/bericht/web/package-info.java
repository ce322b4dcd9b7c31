/** The addresses of reports. */
@NullMarked
package de.zielnetz.bericht.web;

import org.jspecify.annotations.NullMarked;
