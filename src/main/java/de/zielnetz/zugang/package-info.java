/** Who may ask what and how much: login, roles, where requests may come from, limits, headers, and what a start says. */
@NullMarked
package de.zielnetz.zugang;

import org.jspecify.annotations.NullMarked;
