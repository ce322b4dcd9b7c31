/** What is wrong with a question, in German sentences with the place and the nearest word there is (validation errors, syntax errors). */
@NullMarked
@NamedInterface
package de.zielnetz.graphql.deutung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
