package de.zielnetz.zugang;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether a request came by a port of its own for those who watch ({@code management.server.port}); without one, none did. */
@Component
class ManagementPort {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    boolean asked(HttpServletRequest request) {
        return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
                && request.getLocalPort() == environment.getProperty("local.management.port", Integer.class, -1);
    }
}
