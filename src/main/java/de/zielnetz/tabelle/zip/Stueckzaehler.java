package de.zielnetz.tabelle.zip;

import de.zielnetz.tabelle.Mappengrenzen;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops where an XML file goes on too long without an element or a text (XML bomb of one piece); a parser may keep in memory what lies between. */
final class Stueckzaehler extends FilterInputStream {

    private long gelesen;

    Stueckzaehler(InputStream innen) {
        super(innen);
    }

    void beginne() {
        gelesen = 0;
    }

    @Override
    public int read(byte[] ziel, int ab, int hoechstens) throws IOException {
        int anzahl = super.read(ziel, ab, hoechstens);
        gelesen += anzahl;
        if (gelesen > Mappengrenzen.XML_STUECK) {
            throw new IOException(Xmlstrom.verdaechtig());
        }
        return anzahl;
    }
}
