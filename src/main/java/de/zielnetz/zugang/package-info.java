/** Who may ask how much: limits on requests, headers, and what a start says. */
@NullMarked
package de.zielnetz.zugang;

import org.jspecify.annotations.NullMarked;
