/** From a workbook to what it says about each project. */
@NullMarked
@NamedInterface
package de.zielnetz.steckbrief.lesen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
