package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire between program and database that a test can cut and join again, and freeze, as if the database were stopped (SIGSTOP). */
final class Schalter implements AutoCloseable {

    private final int ziel;
    private final int port;
    private final Set<Socket> verbindungen = ConcurrentHashMap.newKeySet();
    private ServerSocket eingang;
    private boolean gefroren;

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
                starte(() -> leite(hier, dort));
                starte(() -> leite(dort, hier));
            }
        });
    }

    /** Whoever closes one end closes the other. */
    private void leite(Socket von, Socket nach) throws IOException {
        try (von;
                nach) {
            byte[] stueck = new byte[65_536];
            for (int n = von.getInputStream().read(stueck);
                    n >= 0;
                    n = von.getInputStream().read(stueck)) {
                warteAufTauwetter();
                nach.getOutputStream().write(stueck, 0, n);
            }
            warteAufTauwetter();
        }
    }

    private synchronized void warteAufTauwetter() throws IOException {
        try {
            while (gefroren) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    /** Connections stay and are taken, but nothing is heard any more. */
    synchronized void friere() {
        gefroren = true;
    }

    synchronized void taue() {
        gefroren = false;
        notifyAll();
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
            taue();
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
