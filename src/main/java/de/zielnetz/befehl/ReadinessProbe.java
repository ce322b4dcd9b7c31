package de.zielnetz.befehl;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;

/**
 * The health check of a container, which has no program but Java: ends with 0 if the Zielnetz beside it is ready, else
 * with 1 and a sentence. Asks plain HTTP at the port and base path that the environment names, as that program does.
 */
public final class ReadinessProbe {

    private static final int PATIENCE_IN_MILLIS = 4_000;

    private ReadinessProbe() {}

    public static void main(String[] words) {
        System.exit(isReady(System.getenv()) ? 0 : 1);
    }

    static boolean isReady(Map<String, String> environment) {
        URI address = URI.create("http://127.0.0.1:%s%s/actuator/health/readiness"
                .formatted(
                        environment.getOrDefault("SERVER_PORT", "8080"),
                        environment.getOrDefault("SERVER_SERVLET_CONTEXT_PATH", "")));
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_IN_MILLIS);
            connection.setReadTimeout(PATIENCE_IN_MILLIS);
            int status = connection.getResponseCode();
            System.out.println(address + ": " + status);
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException failed) {
            System.out.println(address + ": " + failed.getMessage());
            return false;
        }
    }
}
