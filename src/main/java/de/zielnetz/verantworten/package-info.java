/** Who answers for what, which duties are due, and what is overdue. Worked out of the net; only the marks of what is done are kept beside it. */
@NullMarked
package de.zielnetz.verantworten;

import org.jspecify.annotations.NullMarked;
