package de.zielnetz.bericht.vorlage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sentences bring with them and is put elsewhere: footnotes and charts, in the order in which they are first used. */
public final class Beigaben {

    private final Map<String, Integer> noten = new LinkedHashMap<>();
    private final Map<String, byte[]> bilder = new LinkedHashMap<>();

    /** @return its number from 1; the same text is the same footnote */
    int note(String text) {
        return noten.computeIfAbsent(text, t -> noten.size() + 1);
    }

    /** @return its name */
    String bild(byte[] png) {
        String name = "diagramm-" + (bilder.size() + 1);
        bilder.put(name, png);
        return name;
    }

    public List<String> noten() {
        return new ArrayList<>(noten.keySet());
    }

    public Map<String, byte[]> bilder() {
        return bilder;
    }
}
