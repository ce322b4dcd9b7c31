package de.zielnetz.zugang;

import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import de.zielnetz.zugang.grenzen.RateLimitSettings;
import de.zielnetz.zugang.herkunft.ListenAddress;
import de.zielnetz.zugang.herkunft.OriginSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes in the security log at each start the settings that decide who may do what (audit of the configuration). */
@Component
class StartRecord {

    private final LoginMethod login;
    private final ReadAccess reading;
    private final ListenAddress here;
    private final OriginSettings origins;
    private final RateLimitSettings limit;

    StartRecord(
            LoginMethod login,
            ReadAccess reading,
            ListenAddress here,
            OriginSettings origins,
            RateLimitSettings limit) {
        this.login = login;
        this.reading = reading;
        this.here = here;
        this.origins = origins;
        this.limit = limit;
    }

    /** Before the greeting, whose password stands at the end of all that the start says. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready() {
        SecurityLog.write(
                SecurityEvent.START,
                null,
                "Anmeldung %s; Lesen %s; %s, %s; Namen %s; fremde Seiten %s; %d Anfragen je Sekunde ohne Anmeldung"
                        .formatted(
                                login.ansage(),
                                reading.offen() ? "offen" : "nur angemeldet",
                                here.nurVonDiesemRechner() ? "nur dieser Rechner" : "Netzwerk",
                                here.verschluesselt() ? "TLS" : "ohne TLS",
                                origins.hosts(),
                                origins.herkunft(),
                                limit.anfragenJeSekunde()));
    }
}
