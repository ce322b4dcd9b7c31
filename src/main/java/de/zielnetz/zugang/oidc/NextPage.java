package de.zielnetz.zugang.oidc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to go on to after a login (redirect), without the base path: one of ours, or else the first. */
public final class NextPage {

    /** Of a request: whereto its login leads. */
    static final String ATTRIBUTE = NextPage.class.getName();

    /** Begins with one slash only: browsers take a second one, or a backslash, for the name of another host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,1000}");

    private NextPage() {}

    public static String of(@Nullable Object wanted) {
        return wanted instanceof String page && OURS.matcher(page).matches() ? page : "/";
    }
}
