package de.zielnetz.tabelle.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of one part of an archive, as many and with the checksum as its directory says, so that no zip bomb can lie about its size. */
final class Teilstrom extends FilterInputStream {

    /** Is told before bytes are handed on. */
    interface Verbrauch {
        void melde(int bytes) throws IOException;
    }

    private final long laenge;
    private final long pruefsumme;
    private final Verbrauch verbrauch;
    private final CRC32 summe = new CRC32();
    private long gelesen;

    Teilstrom(InputStream innen, long laenge, long pruefsumme, Verbrauch verbrauch) {
        super(innen);
        this.laenge = laenge;
        this.pruefsumme = pruefsumme;
        this.verbrauch = verbrauch;
    }

    @Override
    public int read() throws IOException {
        byte[] eines = new byte[1];
        return read(eines, 0, 1) < 0 ? -1 : eines[0] & 0xFF;
    }

    @Override
    public int read(byte[] ziel, int ab, int hoechstens) throws IOException {
        int anzahl = super.read(ziel, ab, hoechstens);
        if (anzahl < 0) {
            if (gelesen != laenge || summe.getValue() != pruefsumme) {
                throw new IOException("length or checksum");
            }
            return anzahl;
        }
        gelesen += anzahl;
        if (gelesen > laenge) {
            throw new IOException(Archiv.verdaechtig("Ein Teil der Datei ist länger, als ihr Verzeichnis angibt."));
        }
        verbrauch.melde(anzahl);
        summe.update(ziel, ab, anzahl);
        return anzahl;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return read(new byte[(int) Math.min(bytes, 8192)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
