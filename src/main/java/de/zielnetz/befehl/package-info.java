/** The command line: what can be asked of Zielnetz from a shell, beside starting it. */
@NullMarked
package de.zielnetz.befehl;

import org.jspecify.annotations.NullMarked;
