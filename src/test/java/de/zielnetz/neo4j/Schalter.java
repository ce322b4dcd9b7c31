package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire between program and database that a test can cut and join again. */
final class Schalter implements AutoCloseable {

    private final int ziel;
    private final int port;
    private final Set<Socket> verbindungen = ConcurrentHashMap.newKeySet();
    private ServerSocket eingang;

    /** The wire is cut at first. */
    Schalter(int ziel) throws IOException {
        this.ziel = ziel;
        this.eingang = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = eingang.getLocalPort();
        this.eingang.close();
    }

    int port() {
        return port;
    }

    void verbinde() throws IOException {
        eingang = new ServerSocket();
        eingang.setReuseAddress(true);
        eingang.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ServerSocket offen = eingang;
        starte(() -> {
            while (!offen.isClosed()) {
                Socket hier = offen.accept();
                Socket dort = new Socket(InetAddress.getLoopbackAddress(), ziel);
                verbindungen.add(hier);
                verbindungen.add(dort);
                starte(() -> hier.getInputStream().transferTo(dort.getOutputStream()));
                starte(() -> dort.getInputStream().transferTo(hier.getOutputStream()));
            }
        });
    }

    void trenne() throws IOException {
        eingang.close();
        for (Socket verbindung : verbindungen) {
            verbindung.close();
        }
        verbindungen.clear();
    }

    @Override
    public void close() {
        try {
            trenne();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Arbeit {

        void tue() throws IOException;
    }

    private static void starte(Arbeit arbeit) {
        Thread faden = new Thread(() -> {
            try {
                arbeit.tue();
            } catch (IOException e) {
                // The wire was cut: that is what it is for.
            }
        });
        faden.setDaemon(true);
        faden.start();
    }
}
