/** Why something is refused (error model): codes with their titles and HTTP statuses, and the exception that carries one. */
@NullMarked
package de.zielnetz.fehler;

import org.jspecify.annotations.NullMarked;
