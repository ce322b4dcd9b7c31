/** What hangs together: ways, what serves what, who works with whom, the net as a picture. */
@NullMarked
package de.zielnetz.analyse.zusammenhang;

import org.jspecify.annotations.NullMarked;
