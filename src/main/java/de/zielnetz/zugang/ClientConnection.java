package de.zielnetz.zugang;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells whether the client of a request has hung up (disconnect): the servlet interface only finds out when it writes the answer. */
@Configuration(proxyBeanMethods = false)
public class ClientConnection {

    private static final String ATTRIBUTE = ClientConnection.class.getName();
    /** What Tomcat says of bytes to read where trying to read failed. */
    private static final int FAILED = 1;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> verbindungMerken() {
        return server -> server.addContextValves(new Memory());
    }

    /**
     * Whether the one who asked closed the connection. Only for the thread of the request, after its body was read; a
     * client that closes its half of the connection and still listens counts as gone.
     */
    public static boolean closed(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof org.apache.coyote.Request connection && closed(connection);
    }

    private static boolean closed(org.apache.coyote.Request connection) {
        connection.action(ActionCode.AVAILABLE, true);
        return connection.getAvailable() == FAILED;
    }

    private static final class Memory extends ValveBase {

        private Memory() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(ATTRIBUTE, request.getCoyoteRequest());
            getNext().invoke(request, response);
        }
    }
}
