/** The measures plan over GraphQL and as a workbook. */
@NullMarked
package de.zielnetz.massnahmenplan.web;

import org.jspecify.annotations.NullMarked;
