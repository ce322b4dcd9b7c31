/** From an idea to a decision: what people propose, rate and choose before it becomes part of the net. */
@NullMarked
package de.zielnetz.entscheiden;

import org.jspecify.annotations.NullMarked;
