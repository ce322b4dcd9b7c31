/** The security log (audit trail): who logged in, was refused or changed something, from where, in which request. */
@NullMarked
@NamedInterface
package de.zielnetz.zugang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
