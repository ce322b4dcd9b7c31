/** The words of a question and of the net: spelling, stems, parts of compounds, slips of the pen. Knows nothing of the index. */
@NamedInterface
@NullMarked
package de.zielnetz.suche.wort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
