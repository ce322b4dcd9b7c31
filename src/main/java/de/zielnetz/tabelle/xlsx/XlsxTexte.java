package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of an .xlsx share (shared strings). */
final class XlsxTexte {

    private static final Pattern VERSCHLUESSELT = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texte;

    XlsxTexte(List<String> texte) {
        this.texte = texte;
    }

    static XlsxTexte lies(Xmlstrom xml) throws IOException, XMLStreamException, Unlesbar {
        List<String> texte = new ArrayList<>();
        long zeichen = 0;
        while (xml.weiter()) {
            if (xml.beginnt("si")) {
                String text = text(xml, "si");
                zeichen += text.length();
                if (zeichen > Mappengrenzen.TEXT || texte.size() == Mappengrenzen.TEXTE) {
                    throw Mappenbauer.zuVielText();
                }
                texte.add(text);
            }
        }
        return new XlsxTexte(texte);
    }

    @Nullable
    String text(int nummer) {
        return nummer < 0 || nummer >= texte.size() ? null : texte.get(nummer);
    }

    /** The text of the element that begins, all its runs together, without what says how to pronounce it. */
    static String text(Xmlstrom xml, String element) throws IOException, XMLStreamException, Unlesbar {
        StringBuilder text = new StringBuilder();
        while (xml.weiter() && !xml.endet(element)) {
            if (xml.beginnt("rPh")) {
                xml.ueberspringe();
            } else if (xml.beginnt("t")) {
                text.append(xml.inhalt());
                if (text.length() > 2 * Mappengrenzen.ZELLTEXT) {
                    throw Mappenbauer.zuVielText();
                }
            }
        }
        return entschluesselt(text.toString());
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
