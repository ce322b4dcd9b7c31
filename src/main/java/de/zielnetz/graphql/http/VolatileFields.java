package de.zielnetz.graphql.http;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what no cache may keep (cacheability): the fields whose answers change while the net stays, for they tell of what is kept beside it, or
 * of templates.
 */
public final class VolatileFields {

    public static final Set<String> NAMES = Set.of(
            "korb",
            "vorschlaege",
            "idee",
            "ideen",
            "sitzung",
            "sitzungen",
            "kommentare",
            "kandidaten",
            "portfolio",
            "messreihe",
            "messreihen",
            "rueckblick",
            "rueckblicke",
            "rueckblickVorschlag",
            "rueckblickVergleich",
            "massnahmenplan",
            "bericht",
            "faellig",
            "ueberfaellig",
            "erledigungen",
            "bestaetigung",
            "bestaetigungslinks",
            "wartendeBestaetigungen");

    private static final Pattern IRGENDEINES = Pattern.compile("\\b(?:%s)\\b".formatted(String.join("|", NAMES)));

    private VolatileFields() {}

    /** Whether the document may name one of them; an alias or a comment of such a name is taken for one. */
    public static boolean in(String document) {
        return IRGENDEINES.matcher(document).find();
    }
}
