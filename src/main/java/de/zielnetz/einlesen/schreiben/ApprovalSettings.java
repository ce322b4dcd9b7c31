package de.zielnetz.einlesen.schreiben;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who takes changes over (settings).
 *
 * @param freigabe keine: whoever makes them; vier-augen: somebody else than who makes them
 */
@ConfigurationProperties("zielnetz")
record ApprovalSettings(@DefaultValue("keine") Wer freigabe) {

    enum Wer {
        KEINE,
        VIER_AUGEN
    }
}
