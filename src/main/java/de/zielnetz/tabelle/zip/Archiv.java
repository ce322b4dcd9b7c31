package de.zielnetz.tabelle.zip;

import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip whose directory was checked before anything was unpacked (against zip bombs and zip slip); unpacks nothing to disk, and no part longer than it says. */
public final class Archiv {

    private static final byte[] EINTRAG = {'P', 'K', 1, 2};
    private static final int KOPF = 46;
    private static final int KOPF_DES_TEILS = 30;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> teile = new LinkedHashMap<>();
    private long nochErlaubt = Mappengrenzen.ENTPACKT;

    private Archiv(ZipFile zip) {
        this.zip = zip;
    }

    public static Archiv oeffne(byte[] inhalt) throws Unlesbar, IOException {
        pruefeVerzeichnis(inhalt);
        Archiv archiv = new Archiv(ZipFile.builder()
                // The library compares each extra field of the local headers with each.
                .setIgnoreLocalFileHeader(true)
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(inhalt))
                .get());
        archiv.pruefe();
        return archiv;
    }

    /** Before a library makes an object of each entry and each extra field. */
    private static void pruefeVerzeichnis(byte[] inhalt) throws Unlesbar {
        int anzahl = 0;
        long zusaetze = 0;
        for (int i = 0; i + KOPF <= inhalt.length; i++) {
            if (inhalt[i] == 'P' && Arrays.equals(inhalt, i, i + EINTRAG.length, EINTRAG, 0, EINTRAG.length)) {
                anzahl++;
                int zusatz = kurz(inhalt, i + 30);
                int naechster = i + KOPF + kurz(inhalt, i + 28) + zusatz + kurz(inhalt, i + 32);
                // Bytes within packed data may look like an entry, but hardly like two in a row.
                zusaetze += naechster + 1 < inhalt.length && inhalt[naechster] == 'P' && inhalt[naechster + 1] == 'K'
                        ? zusatz
                        : 0;
            }
        }
        if (anzahl > Mappengrenzen.ARCHIVTEILE) {
            throw Unlesbar.von(
                    Ursache.ARCHIV_VERDAECHTIG,
                    "Die Datei besteht aus mehr als %,d Teilen; Tabellen haben weit weniger. Sie wurde nicht geöffnet.",
                    Mappengrenzen.ARCHIVTEILE);
        }
        if (zusaetze > Mappengrenzen.ARCHIVZUSAETZE) {
            throw verdaechtig("Das Inhaltsverzeichnis der Datei ist außergewöhnlich groß.");
        }
    }

    private static int kurz(byte[] inhalt, int stelle) {
        return (inhalt[stelle] & 0xFF) | ((inhalt[stelle + 1] & 0xFF) << 8);
    }

    private void pruefe() throws Unlesbar {
        long gesamt = 0;
        List<ZipArchiveEntry> eintraege = new ArrayList<>();
        for (ZipArchiveEntry teil : Collections.list(zip.getEntries())) {
            String name = name(teil.getName());
            if (name.startsWith("/")
                    || name.contains(":")
                    || name.contains("\0")
                    || List.of(name.split("/")).contains("..")) {
                throw verdaechtig("Ein Teil der Datei trägt einen Namen, der aus der Datei hinausführt.");
            }
            if (teile.putIfAbsent(name, teil) != null) {
                throw verdaechtig("Ein Teil der Datei kommt doppelt vor; welcher gilt, ist ungewiss.");
            }
            if (teil.getGeneralPurposeBit().usesEncryption()) {
                throw Unlesbar.verschluesselt();
            }
            long gross = teil.getSize();
            gesamt += gross;
            if (gross > Mappengrenzen.ENTPACKT
                    || gesamt > Mappengrenzen.ENTPACKT
                    || zuDicht(gross, teil.getCompressedSize())) {
                throw zuGross();
            }
            eintraege.add(teil);
        }
        eintraege.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long ende = 0;
        for (ZipArchiveEntry teil : eintraege) {
            if (teil.getLocalHeaderOffset() < ende) {
                throw verdaechtig("Teile der Datei überlappen einander.");
            }
            ende = teil.getLocalHeaderOffset() + KOPF_DES_TEILS + teil.getCompressedSize();
        }
    }

    private static boolean zuDicht(long gross, long gepackt) {
        return gross > Mappengrenzen.RATIO_AB && gross / Math.max(gepackt, 1) > Mappengrenzen.RATIO;
    }

    /** Names in archives are told apart without case; some writers separate folders the Windows way. */
    private static String name(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    public boolean hat(String name) {
        return teile.containsKey(name(name));
    }

    /** All names in lower case. */
    public Set<String> namen() {
        return teile.keySet();
    }

    /** The part's bytes; reading fails with an {@link Unlesbar} as cause where they are more than the directory says. */
    public InputStream teil(String name) throws IOException {
        ZipArchiveEntry teil = teile.get(name(name));
        if (teil == null) {
            throw new FileNotFoundException(name);
        }
        if (teil.getMethod() != ZipEntry.DEFLATED && teil.getMethod() != ZipEntry.STORED) {
            throw new IOException("method " + teil.getMethod());
        }
        return new Teilstrom(zip.getInputStream(teil), teil.getSize(), teil.getCrc(), this::verbrauche);
    }

    private void verbrauche(int bytes) throws IOException {
        nochErlaubt -= bytes;
        if (nochErlaubt < 0) {
            throw new IOException(zuGross());
        }
    }

    static Unlesbar verdaechtig(String satz) {
        return new Unlesbar(
                Ursache.ARCHIV_VERDAECHTIG, satz + " Bitte in Excel oder LibreOffice öffnen und neu speichern.");
    }

    private static Unlesbar zuGross() {
        return Unlesbar.von(
                Ursache.ARCHIV_VERDAECHTIG,
                "Die Datei ist gepackt klein, entpackt aber außergewöhnlich groß (erlaubt sind %d MB). Sie wurde nicht gelesen.",
                Mappengrenzen.ENTPACKT / 1024 / 1024);
    }
}
