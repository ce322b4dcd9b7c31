/** Ideas for projects, kept beside the net: what they say, how far they are, who moved them on and why. */
@NullMarked
package de.zielnetz.entscheiden.idee;

import org.jspecify.annotations.NullMarked;
