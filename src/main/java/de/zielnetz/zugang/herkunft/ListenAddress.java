package de.zielnetz.zugang.herkunft;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where Zielnetz listens (bind address), and whether what it hears is encrypted. */
@Component
public class ListenAddress {

    private final String name;
    private final @Nullable InetAddress adresse;
    private final boolean verschluesselt;
    private final String basis;

    ListenAddress(ServerProperties server, Environment umgebung) {
        this.name = umgebung.getProperty("server.address", ""); // as written: an address would have to ask for its name
        this.adresse = server.getAddress();
        this.verschluesselt = Ssl.isEnabled(server.getSsl());
        this.basis = umgebung.getProperty("server.servlet.context-path", "").replaceAll("/+$", "");
    }

    public boolean nurVonDiesemRechner() {
        return adresse != null && adresse.isLoopbackAddress();
    }

    public boolean verschluesselt() {
        return verschluesselt;
    }

    /** Whether this is the name that {@code server.address} was set to. */
    boolean heisst(String gefragt) {
        return !name.isEmpty() && name.equalsIgnoreCase(gefragt);
    }

    /** What stands before the path of every page and interface of ours (context path); mostly nothing. */
    public String basis() {
        return basis;
    }

    /** What stands before the path where a person opens a page. */
    public String anfang(int port) {
        String rechner = adresse == null || adresse.isAnyLocalAddress() ? "127.0.0.1" : name;
        return "%s://%s:%d%s".formatted(verschluesselt ? "https" : "http", rechner, port, basis);
    }
}
