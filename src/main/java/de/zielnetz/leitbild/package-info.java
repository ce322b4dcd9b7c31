/** What serves what: which projects serve a Leitziel, and by which way. */
@NullMarked
package de.zielnetz.leitbild;

import org.jspecify.annotations.NullMarked;
