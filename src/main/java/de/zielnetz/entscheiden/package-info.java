/** From an idea to a decision: what people weigh beside the net until a body's decision makes it part of the net. */
@NullMarked
package de.zielnetz.entscheiden;

import org.jspecify.annotations.NullMarked;
