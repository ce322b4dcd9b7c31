/** What must be right before anything opens: settings that exist (configuration keys), and a failed start told in one sentence. */
@NullMarked
package de.zielnetz.start;

import org.jspecify.annotations.NullMarked;
