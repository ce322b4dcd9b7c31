package de.zielnetz;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;

/** A file to hand in, as a form sends it: with its name. */
public final class Datei extends ByteArrayResource {

    private final String name;

    public Datei(String name, byte[] inhalt) {
        super(inhalt);
        this.name = name;
    }

    public Datei(String name, String inhalt) {
        this(name, inhalt.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public boolean equals(Object andere) {
        return super.equals(andere) && andere instanceof Datei datei && name.equals(datei.name);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + name.hashCode();
    }
}
