/**
 * Facts in tables, a row a thing or a relationship, each with its evidence: read from a workbook or from CSV files and written as
 * a workbook. One code, whatever the format; a {@code …spalte} is what a heading means.
 */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.fakten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
