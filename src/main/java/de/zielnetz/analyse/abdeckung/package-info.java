/** Coverage: the matrix of projects over two axes, and where projects are missing. */
@NullMarked
package de.zielnetz.analyse.abdeckung;

import org.jspecify.annotations.NullMarked;
