/** Persons in what is kept: where one may stand, and how a name is taken out for good (erasure, GDPR Article 17). */
@NullMarked
@NamedInterface
package de.zielnetz.einlesen.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
