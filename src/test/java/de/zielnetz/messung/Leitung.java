package de.zielnetz.messung;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the program that asks GraphQL and does as little else as can be, so that little of it is measured. */
final class Leitung implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream herein;
    private boolean zuEnde;

    Leitung(int port) throws IOException {
        this.port = port;
        oeffne();
    }

    private void oeffne() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        herein = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        zuEnde = false;
    }

    /** Sends a request's JSON and reads the whole answer. */
    String frage(String json) throws IOException {
        if (zuEnde) {
            socket.close();
            oeffne();
        }
        byte[] koerper = json.getBytes(StandardCharsets.UTF_8);
        String kopf = """
                POST /graphql HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Content-Type: application/json\r
                Accept: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(port, koerper.length);
        byte[] anfrage = new byte[kopf.length() + koerper.length];
        System.arraycopy(kopf.getBytes(StandardCharsets.US_ASCII), 0, anfrage, 0, kopf.length());
        System.arraycopy(koerper, 0, anfrage, kopf.length(), koerper.length);
        socket.getOutputStream().write(anfrage);
        return antwort();
    }

    private String antwort() throws IOException {
        String status = zeile();
        int laenge = 0;
        boolean inStuecken = false;
        for (String zeile = zeile(); !zeile.isEmpty(); zeile = zeile()) {
            String kopf = zeile.toLowerCase(Locale.ROOT);
            if (kopf.startsWith("content-length:")) {
                laenge = Integer.parseInt(kopf.substring(15).strip());
            }
            inStuecken |= kopf.startsWith("transfer-encoding:") && kopf.endsWith("chunked");
            zuEnde |= kopf.startsWith("connection:") && kopf.endsWith("close");
        }
        String text = inStuecken ? stuecke() : lies(laenge);
        if (!status.contains(" 200") || text.contains("\"errors\"")) {
            throw new IOException(status + " " + text);
        }
        return text;
    }

    private String stuecke() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int laenge = stueck(); laenge > 0; laenge = stueck()) {
            text.append(lies(laenge));
            zeile();
        }
        zeile();
        return text.toString();
    }

    private int stueck() throws IOException {
        return Integer.parseInt(zeile().strip(), 16);
    }

    private String lies(int laenge) throws IOException {
        return new String(herein.readNBytes(laenge), StandardCharsets.ISO_8859_1);
    }

    private String zeile() throws IOException {
        StringBuilder zeile = new StringBuilder();
        for (int c = herein.read(); c != '\n'; c = herein.read()) {
            if (c < 0) {
                throw new EOFException(zeile.toString());
            }
            zeile.append((char) c);
        }
        return zeile.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
