package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zahlformat;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number formats of an .xlsx by the number a cell names. */
final class XlsxFormate {

    private final List<Zahlformat> formate = new ArrayList<>();
    private final BitSet gestrichene = new BitSet();

    void lies(Xmlstrom xml) throws IOException, XMLStreamException, Unlesbar {
        Map<Integer, String> muster = new HashMap<>();
        Map<Integer, Zahlformat> bekannte = new HashMap<>();
        boolean inZellen = false;
        BitSet schriften = new BitSet();
        int schrift = -1;
        boolean inSchriften = false;
        while (xml.weiter()) {
            if (xml.beginnt("numFmt") && muster.size() < Mappengrenzen.MUSTER) {
                String code = xml.attribut("formatCode");
                if (code != null && code.length() <= Mappengrenzen.FORMATMUSTER) {
                    muster.putIfAbsent(zahl(xml.attribut("numFmtId")), code);
                }
            } else if (xml.beginnt("fonts")) {
                inSchriften = true;
            } else if (xml.endet("fonts")) {
                inSchriften = false;
            } else if (inSchriften && xml.beginnt("font")) {
                schrift++;
            } else if (inSchriften && xml.beginnt("strike") && schrift < Mappengrenzen.FORMATE) {
                schriften.set(schrift, XlsxTexte.istAn(xml));
            } else if (xml.beginnt("cellXfs")) {
                inZellen = true;
            } else if (xml.endet("cellXfs")) {
                inZellen = false;
            } else if (inZellen && xml.beginnt("xf") && formate.size() < Mappengrenzen.FORMATE) {
                int schriftDerZelle = zahl(xml.attribut("fontId"));
                gestrichene.set(formate.size(), schriftDerZelle >= 0 && schriften.get(schriftDerZelle));
                formate.add(bekannte.computeIfAbsent(
                        zahl(xml.attribut("numFmtId")), nummer -> Zahlformat.von(nummer, muster.get(nummer))));
            }
        }
    }

    /** The format; null where the file names one that it does not define. */
    @Nullable
    Zahlformat format(@Nullable String nummer) {
        if (nummer == null) {
            return formate.isEmpty() ? Zahlformat.STANDARD : formate.get(0);
        }
        int i = zahl(nummer);
        return i >= 0 && i < formate.size() ? formate.get(i) : null;
    }

    /** Whether cells of this format are struck out. */
    boolean streicht(@Nullable String nummer) {
        int i = nummer == null ? 0 : zahl(nummer);
        return i >= 0 && gestrichene.get(i);
    }

    private static int zahl(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
