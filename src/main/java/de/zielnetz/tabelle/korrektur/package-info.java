/** Other values in the place of those that stand in cells of a file. */
@NullMarked
@NamedInterface
package de.zielnetz.tabelle.korrektur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
