package de.zielnetz.befehl;

import de.zielnetz.zugang.herkunft.IpAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a running Zielnetz is asked. Only an address to which a login can be sent without others reading it. */
record Serveradresse(URI uri) {

    /** @throws Abbruch where it is no address, holds a login, or would carry one over the network in the open */
    static Serveradresse aus(String text) {
        URI uri = gelesen(text);
        String schema = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(schema.equals("http") || schema.equals("https"))) {
            throw keine(text);
        }
        if (uri.getUserInfo() != null) {
            throw new Abbruch(
                    "In der Adresse bei --server steht eine Anmeldung. Der Name gehört zu --benutzer, das Passwort in ZIELNETZ_PASSWORT.");
        }
        if (schema.equals("http") && !IpAddress.istDieserRechner(uri.getHost())) {
            throw new Abbruch(
                    "Über %s ginge die Anmeldung unverschlüsselt durch das Netzwerk. Erlaubt ist http nur zu diesem Rechner, sonst https."
                            .formatted(uri));
        }
        return new Serveradresse(uri);
    }

    private static URI gelesen(String text) {
        try {
            return new URI(text.strip().replaceAll("/+$", ""));
        } catch (URISyntaxException e) {
            throw keine(text);
        }
    }

    private static Abbruch keine(String text) {
        return new Abbruch(
                "„%s“ ist keine Adresse; erwartet wird etwas wie https://zielnetz.example.org.".formatted(text));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
