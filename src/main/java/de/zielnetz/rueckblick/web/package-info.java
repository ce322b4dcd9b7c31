/** Reviews over GraphQL. */
@NullMarked
package de.zielnetz.rueckblick.web;

import org.jspecify.annotations.NullMarked;
