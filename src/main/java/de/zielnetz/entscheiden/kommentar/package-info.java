/** What people say to one another about a node of the net, an idea or a finding. Never public unless set so. */
@NullMarked
package de.zielnetz.entscheiden.kommentar;

import org.jspecify.annotations.NullMarked;
