package de.zielnetz.zugang.herkunft;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of machines (IPv4, IPv6) as they stand in requests. Never asks a name server. */
public final class IpAddress {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int NETZANTEIL = 8;

    private IpAddress() {}

    /** The address that this text writes out, with or without brackets; null where it is a name or nothing. */
    static @Nullable InetAddress ausgeschrieben(String text) {
        String ohneKlammern = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!IPV4.matcher(ohneKlammern).matches() && ohneKlammern.indexOf(':') < 0) {
            return null;
        }
        try {
            return InetAddress.getByName(ohneKlammern);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** Whether this name or address, with or without brackets, is the loopback one. */
    public static boolean istDieserRechner(String name) {
        InetAddress adresse = ausgeschrieben(name);
        return adresse == null ? name.equalsIgnoreCase("localhost") : adresse.isLoopbackAddress();
    }

    /** What counts as one asker: with IPv6 the network of 64 bits, since one household or office has all of it. */
    public static String desFragenden(String entfernte) {
        return ausgeschrieben(entfernte) instanceof Inet6Address lang && !lang.isLoopbackAddress()
                ? Arrays.toString(Arrays.copyOf(lang.getAddress(), NETZANTEIL))
                : entfernte;
    }
}
