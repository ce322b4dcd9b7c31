package de.zielnetz.zugang.sitzung;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has logged in, in a session.
 *
 * @param rechte authorities, as Spring Security knows them
 * @param herkunft by which the way of logging in recognises what it vouched for; where it no longer would, the session is
 *     over
 * @param idToken of the login service, which wants it back at logout; null where there is none
 */
public record SessionContent(
        String name,
        List<String> rechte,
        String herkunft,
        @Nullable String idToken) {}
