package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zahlformat;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number formats of an .xlsx by the number a cell names. */
final class XlsxFormate {

    private final List<Zahlformat> formate = new ArrayList<>();

    void lies(Xmlstrom xml) throws IOException, XMLStreamException, Unlesbar {
        Map<Integer, String> muster = new HashMap<>();
        Map<Integer, Zahlformat> bekannte = new HashMap<>();
        boolean inZellen = false;
        while (xml.weiter()) {
            if (xml.beginnt("numFmt") && muster.size() < Mappengrenzen.MUSTER) {
                String code = xml.attribut("formatCode");
                if (code != null && code.length() <= Mappengrenzen.FORMATMUSTER) {
                    muster.putIfAbsent(zahl(xml.attribut("numFmtId")), code);
                }
            } else if (xml.beginnt("cellXfs")) {
                inZellen = true;
            } else if (xml.endet("cellXfs")) {
                inZellen = false;
            } else if (inZellen && xml.beginnt("xf") && formate.size() < Mappengrenzen.FORMATE) {
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

    private static int zahl(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
