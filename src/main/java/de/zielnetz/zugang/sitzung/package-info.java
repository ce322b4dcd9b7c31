/** The session of a browser: kept sealed in Neo4j, opened by its cookie, with the CSRF token that belongs to it. */
@NullMarked
package de.zielnetz.zugang.sitzung;

import org.jspecify.annotations.NullMarked;
