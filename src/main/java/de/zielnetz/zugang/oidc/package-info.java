/** The login of a browser at the city's login service (OIDC, authorization code with PKCE), and what its tokens say. */
@NullMarked
package de.zielnetz.zugang.oidc;

import org.jspecify.annotations.NullMarked;
