package de.zielnetz.einlesen.schreiben;

import de.zielnetz.benutzer.Benutzer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whether a second pair of eyes must look at what changes the net (four eyes, segregation of duties), whatever anybody's role. */
@Component
@EnableConfigurationProperties(ApprovalSettings.class)
public class Freigabe {

    private final boolean vierAugen;

    Freigabe(ApprovalSettings einstellungen) {
        this.vierAugen = einstellungen.freigabe() == ApprovalSettings.Wer.VIER_AUGEN;
    }

    public boolean vierAugen() {
        return vierAugen;
    }

    /** Whether this user may take over what that one made. */
    public boolean darf(Benutzer wer, String urheber) {
        return !vierAugen || !wer.name().equals(urheber);
    }
}
