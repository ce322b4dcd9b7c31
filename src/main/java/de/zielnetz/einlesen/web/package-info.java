/** The ways in and out over HTTP: files handed in and given out, imports and their history through GraphQL. */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
