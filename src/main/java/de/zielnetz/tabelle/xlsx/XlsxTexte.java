package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of an .xlsx share (shared strings). */
final class XlsxTexte {

    private static final Pattern VERSCHLUESSELT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texte;
    private final Map<Integer, String> gestrichene;

    XlsxTexte(List<String> texte, Map<Integer, String> gestrichene) {
        this.texte = texte;
        this.gestrichene = gestrichene;
    }

    static XlsxTexte lies(Xmlstrom xml) throws IOException, XMLStreamException, Unlesbar {
        List<String> texte = new ArrayList<>();
        Map<Integer, String> gestrichene = new HashMap<>();
        StringBuilder gestrichen = new StringBuilder();
        long zeichen = 0;
        while (xml.weiter()) {
            if (xml.beginnt("si")) {
                gestrichen.setLength(0);
                String text = text(xml, "si", gestrichen);
                zeichen += text.length() + gestrichen.length();
                if (!gestrichen.isEmpty()) {
                    gestrichene.put(texte.size(), gestrichen.toString());
                }
                if (zeichen > Mappengrenzen.TEXT || texte.size() == Mappengrenzen.TEXTE) {
                    throw Mappenbauer.zuVielText();
                }
                texte.add(text);
            }
        }
        return new XlsxTexte(texte, gestrichene);
    }

    @Nullable
    String text(int nummer) {
        return nummer < 0 || nummer >= texte.size() ? null : texte.get(nummer);
    }

    /** What is struck out of the text of this number and therefore not in it, empty where nothing is. */
    String gestrichen(int nummer) {
        return gestrichene.getOrDefault(nummer, "");
    }

    /**
     * The text of the element that begins, all its runs together, without what says how to pronounce it.
     *
     * @param gestrichen takes in the runs that are struck out
     */
    static String text(Xmlstrom xml, String element, StringBuilder gestrichen)
            throws IOException, XMLStreamException, Unlesbar {
        StringBuilder text = new StringBuilder();
        boolean durch = false;
        while (xml.weiter() && !xml.endet(element)) {
            if (xml.beginnt("rPh")) {
                xml.ueberspringe();
            } else if (xml.beginnt("r")) {
                durch = false;
            } else if (xml.beginnt("strike")) {
                durch = istAn(xml);
            } else if (xml.beginnt("t")) {
                (durch ? gestrichen : text).append(entschluesselt(xml.inhalt()));
                if (text.length() + gestrichen.length() > 2 * Mappengrenzen.ZELLTEXT) {
                    throw Mappenbauer.zuVielText();
                }
            }
        }
        return text.toString();
    }

    /** A property without a value is on. */
    static boolean istAn(Xmlstrom xml) {
        String wert = xml.attribut("val");
        return wert == null || XlsxLeser.istWahr(wert);
    }

    /** Characters that XML cannot hold stand as _x000D_ (ECMA-376, 22.9.2.19). */
    static String entschluesselt(String text) {
        return text.contains("_x")
                ? VERSCHLUESSELT
                        .matcher(text)
                        .replaceAll(treffer ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(treffer.group(1), 16))))
                : text;
    }
}
