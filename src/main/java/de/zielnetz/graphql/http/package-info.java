/** A GraphQL request over HTTP: its net, its errors, and the answers and documents that are kept (caches). */
@NullMarked
package de.zielnetz.graphql.http;

import org.jspecify.annotations.NullMarked;
