package de.zielnetz.zugang.herkunft;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.http.server.ServletServerHttpRequest;

/**
 * The names under which Zielnetz answers (allowed hosts). A foreign page can have its own name lead to this machine (DNS rebinding) and
 * then counts to the browser as a page of Zielnetz; its name gives it away.
 */
final class AllowedHosts {

    private final List<String> gelistet;
    private final ListenAddress hier;

    AllowedHosts(OriginSettings einstellungen, ListenAddress hier) {
        this.gelistet = einstellungen.hosts().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        this.hier = hier;
    }

    /** Both names count: the one asked for, and the one a proxy says was asked for, which a page can write too. */
    boolean kennt(HttpServletRequest frage) {
        InetSocketAddress gefragt =
                new ServletServerHttpRequest(frage).getHeaders().getHost();
        int ueblicherPort = frage.isSecure() ? 443 : 80;
        return (gefragt == null
                        || kennt(
                                gefragt.getHostString(),
                                gefragt.getPort() > 0 ? gefragt.getPort() : ueblicherPort,
                                frage))
                && kennt(frage.getServerName(), frage.getServerPort(), frage);
    }

    private boolean kennt(String gross, int port, HttpServletRequest frage) {
        String name = gross.toLowerCase(Locale.ROOT);
        return gelistet.contains(name)
                || gelistet.contains(name + ":" + port)
                || (port == frage.getLocalPort() && (IpAddress.istDieserRechner(name) || istEigener(name, frage)));
    }

    /** An address written out cannot be turned elsewhere, so the own one counts; a name only as it was set. */
    private boolean istEigener(String name, HttpServletRequest frage) {
        if (hier.nurVonDiesemRechner() || !gelistet.isEmpty()) {
            return false;
        }
        InetAddress adresse = IpAddress.ausgeschrieben(name);
        return adresse == null ? hier.heisst(name) : adresse.equals(IpAddress.ausgeschrieben(frage.getLocalAddr()));
    }
}
