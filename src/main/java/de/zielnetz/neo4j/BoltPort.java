package de.zielnetz.neo4j;

import de.zielnetz.start.StartFehlgeschlagen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * Where the embedded database listens for Bolt, on the loopback address.
 *
 * @param ausgewichen whether another program has the usual port
 */
record BoltPort(int nummer, boolean ausgewichen) {

    static final int UEBLICHER = 7687;

    /**
     * A port that is free now.
     *
     * @param gewuenscht 0 takes any; null the usual one or, where that is taken, any: whoever has a Neo4j of their own
     *     has it in use, and did not ask for it here
     * @throws StartFehlgeschlagen where the wanted one is taken
     */
    static BoltPort freier(@Nullable Integer gewuenscht) {
        if (gewuenscht == null) {
            try {
                return new BoltPort(oeffne(UEBLICHER), false);
            } catch (IOException e) {
                return new BoltPort(freier(0).nummer(), true);
            }
        }
        try {
            return new BoltPort(oeffne(gewuenscht), false);
        } catch (IOException e) {
            throw new StartFehlgeschlagen(
                    "Port %d für die eingebaute Datenbank (Bolt) ist belegt: beenden Sie das andere Programm oder starten Sie mit --zielnetz.bolt-port=%d."
                            .formatted(gewuenscht, gewuenscht + 1),
                    e);
        }
    }

    private static int oeffne(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return probe.getLocalPort();
        }
    }
}
