package de.zielnetz.tabelle.ods;

import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The text of one text:p. Line breaks and tabs of the XML are white space that counts as one blank at most, others are
 * written as elements (OpenDocument 1.2, 6.1.2). Blanks stay as they are, because LibreOffice writes them as they are.
 */
final class OdsAbsatz {

    private final Xmlstrom xml;
    private final StringBuilder bleibt;
    private final StringBuilder gestrichen;
    private final Set<String> streichendeStile;
    private StringBuilder text;
    private boolean nachUmbruch = true;

    /**
     * A reader of the paragraph that begins.
     *
     * @param bleibt takes in what is not struck out, gestrichen what is
     */
    OdsAbsatz(Xmlstrom xml, StringBuilder bleibt, StringBuilder gestrichen, Set<String> streichendeStile) {
        this.xml = xml;
        this.bleibt = bleibt;
        this.gestrichen = gestrichen;
        this.streichendeStile = streichendeStile;
        this.text = bleibt;
    }

    void lies() throws IOException, XMLStreamException, Unlesbar {
        int tiefe = 1;
        int gestrichenAb = 0;
        StringBuilder stueck = new StringBuilder();
        while (tiefe > 0 && xml.weiter()) {
            if (xml.istText()) {
                stueck.setLength(0);
                xml.text(stueck);
                zusammen(stueck);
            } else if (!xml.beginnt()) {
                tiefe--;
                if (tiefe < gestrichenAb) {
                    gestrichenAb = 0;
                    text = bleibt;
                }
            } else if (istBeiwerk(xml.name())) {
                xml.ueberspringe();
            } else {
                tiefe++;
                String stil = xml.attribut(OdsLeser.TEXT, "style-name");
                if (gestrichenAb == 0 && stil != null && streichendeStile.contains(stil)) {
                    gestrichenAb = tiefe;
                    text = gestrichen;
                }
                zeichen();
            }
            if (text.length() > 2 * Mappengrenzen.ZELLTEXT) {
                throw Mappenbauer.zuVielText();
            }
        }
    }

    private static boolean istBeiwerk(String name) {
        return switch (name) {
            case "annotation", "ruby-text", "note", "frame", "custom-shape" -> true;
            default -> false;
        };
    }

    private void zeichen() throws Unlesbar {
        if (!OdsLeser.TEXT.equals(xml.namensraum())) {
            return;
        }
        switch (xml.name()) {
            case "s" -> {
                String anzahl = xml.attribut(OdsLeser.TEXT, "c");
                long mal = anzahl == null ? 1 : OdsLeser.ganz(anzahl);
                text.append(" ".repeat((int) Math.max(0, Math.min(mal, Mappengrenzen.ZELLTEXT + 1L))));
                nachUmbruch = false;
            }
            case "tab" -> {
                text.append('\t');
                nachUmbruch = false;
            }
            case "line-break" -> {
                text.append('\n');
                nachUmbruch = false;
            }
            default -> {
                // Marks how something looks or where it leads.
            }
        }
    }

    private void zusammen(CharSequence stueck) {
        for (int i = 0; i < stueck.length(); i++) {
            char zeichen = stueck.charAt(i);
            boolean umbruch = zeichen == '\t' || zeichen == '\n' || zeichen == '\r';
            if (!umbruch && zeichen != ' ') {
                text.append(zeichen);
                nachUmbruch = false;
            } else if (!nachUmbruch) {
                text.append(' ');
                nachUmbruch = umbruch;
            }
        }
    }
}
