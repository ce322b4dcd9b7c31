/** Where projects stand and by which evidence: axis, way, grade, time, and the arguments that all analyses share. */
@NullMarked
package de.zielnetz.analyse;

import org.jspecify.annotations.NullMarked;
