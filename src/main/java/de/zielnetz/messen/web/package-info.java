/** Measuring over GraphQL, and lists of values over HTTP. */
@NullMarked
package de.zielnetz.messen.web;

import org.jspecify.annotations.NullMarked;
