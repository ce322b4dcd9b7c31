/** How much may be asked: rate limits, sizes, depth, fields and cost of a query. */
@NullMarked
@NamedInterface
package de.zielnetz.zugang.grenzen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
