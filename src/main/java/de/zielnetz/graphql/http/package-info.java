/** A GraphQL request over HTTP: its net, its errors, and the answers and documents that are kept (caches). */
@NullMarked
@NamedInterface
package de.zielnetz.graphql.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
