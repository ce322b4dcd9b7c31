/** Who is asking: a name and what it may do. Knows the login only as Spring Security's context holds it. */
@NullMarked
package de.zielnetz.benutzer;

import org.jspecify.annotations.NullMarked;
