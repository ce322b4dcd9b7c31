/** Ideas, sessions and comments through GraphQL. They stand beside the net: these fields ask the database. */
@NullMarked
package de.zielnetz.entscheiden.web;

import org.jspecify.annotations.NullMarked;
