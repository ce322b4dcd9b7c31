/** Who may ask what: login, roles, and which path wants which. */
@NullMarked
package de.zielnetz.zugang;

import org.jspecify.annotations.NullMarked;
