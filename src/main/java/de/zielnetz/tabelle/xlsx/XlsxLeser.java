package de.zielnetz.tabelle.xlsx;

import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.Zahlenleser;
import de.zielnetz.tabelle.Zelltext;
import de.zielnetz.tabelle.zip.Archiv;
import de.zielnetz.tabelle.zip.Xmlstrom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xlsx and its kin part by part as streams (Open Packaging, ECMA-376, both the usual and the strict namespaces). Follows three relations
 * and no others: package to workbook, workbook to its sheets, texts and formats; never one that leads outside.
 */
public final class XlsxLeser {

    static final Set<String> TABELLE = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private static final Set<String> BEZUG = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private record Bezug(String id, String art, String ziel) {}

    private record Blattangabe(String name, boolean versteckt, String bezug) {}

    private final Archiv archiv;
    private final Mappenbauer mappe;

    public XlsxLeser(Archiv archiv, Mappenbauer mappe) {
        this.archiv = archiv;
        this.mappe = mappe;
    }

    public void lies() throws IOException, XMLStreamException, Unlesbar {
        String haupt = "xl/workbook.xml";
        for (Bezug bezug : bezuege("")) {
            if (bezug.art().equals("officeDocument")) {
                haupt = bezug.ziel();
            }
        }
        Map<String, Bezug> bezuege = new HashMap<>();
        XlsxTexte texte = new XlsxTexte(List.of(), Map.of());
        XlsxFormate formate = new XlsxFormate();
        for (Bezug bezug : bezuege(haupt)) {
            bezuege.put(bezug.id(), bezug);
            if (bezug.art().equals("sharedStrings") && archiv.hat(bezug.ziel())) {
                try (Xmlstrom xml = new Xmlstrom(archiv.teil(bezug.ziel()))) {
                    texte = XlsxTexte.lies(xml);
                }
            } else if (bezug.art().equals("styles") && archiv.hat(bezug.ziel())) {
                try (Xmlstrom xml = new Xmlstrom(archiv.teil(bezug.ziel()))) {
                    formate.lies(xml);
                }
            }
        }
        lies(haupt, bezuege, texte, formate);
    }

    private void lies(String haupt, Map<String, Bezug> bezuege, XlsxTexte texte, XlsxFormate formate)
            throws IOException, XMLStreamException, Unlesbar {
        boolean seit1904 = false;
        List<Blattangabe> blaetter = new ArrayList<>();
        try (Xmlstrom xml = new Xmlstrom(archiv.teil(haupt))) {
            while (xml.weiter()) {
                if (xml.beginnt("workbookPr")) {
                    seit1904 = istWahr(xml.attribut("date1904"));
                } else if (xml.beginnt("sheet") && blaetter.size() <= Mappengrenzen.BLAETTER) {
                    blaetter.add(blattangabe(xml));
                }
            }
        }
        Zahlenleser zahlen = new Zahlenleser(seit1904);
        for (Blattangabe angabe : blaetter) {
            Bezug bezug = bezuege.get(angabe.bezug());
            if (bezug == null || (bezug.art().equals("worksheet") && !archiv.hat(bezug.ziel()))) {
                throw new Unlesbar(
                        Ursache.BESCHAEDIGT,
                        "Das Blatt „%s“ fehlt in der Datei. Bitte in Excel öffnen und neu speichern."
                                .formatted(Zelltext.rein(angabe.name())));
            }
            if (bezug.art().equals("worksheet")) {
                try (Xmlstrom xml = new Xmlstrom(archiv.teil(bezug.ziel()))) {
                    new XlsxBlattleser(xml, mappe.blatt(angabe.name(), angabe.versteckt()), texte, formate, zahlen)
                            .lies();
                }
            }
        }
    }

    private static Blattangabe blattangabe(Xmlstrom xml) {
        String bezug = null;
        for (String namensraum : BEZUG) {
            bezug = bezug == null ? xml.attribut(namensraum, "id") : bezug;
        }
        String name = xml.attribut("name");
        String zustand = xml.attribut("state");
        return new Blattangabe(
                name == null ? "" : name, zustand != null && !zustand.equals("visible"), bezug == null ? "" : bezug);
    }

    static boolean istWahr(@Nullable String wert) {
        return "1".equals(wert) || "true".equals(wert) || "on".equals(wert);
    }

    /** The relations of a part, those to the outside left out. */
    private List<Bezug> bezuege(String teil) throws IOException, XMLStreamException, Unlesbar {
        String ordner = teil.substring(0, teil.lastIndexOf('/') + 1);
        String datei = ordner + "_rels/" + teil.substring(ordner.length()) + ".rels";
        List<Bezug> bezuege = new ArrayList<>();
        if (!archiv.hat(datei)) {
            return bezuege;
        }
        try (Xmlstrom xml = new Xmlstrom(archiv.teil(datei))) {
            while (xml.weiter()) {
                String art = xml.beginnt("Relationship") ? xml.attribut("Type") : null;
                String ziel =
                        art == null || "External".equals(xml.attribut("TargetMode")) ? null : xml.attribut("Target");
                String id = ziel == null ? null : xml.attribut("Id");
                if (art != null && ziel != null && id != null && bezuege.size() < Mappengrenzen.ARCHIVTEILE) {
                    bezuege.add(new Bezug(id, art.substring(art.lastIndexOf('/') + 1), pfad(ordner, ziel)));
                }
            }
        }
        return bezuege;
    }

    private static String pfad(String ordner, String ziel) {
        List<String> pfad = new ArrayList<>();
        for (String stueck : (ziel.startsWith("/") ? ziel : ordner + ziel).split("/")) {
            if (stueck.equals("..")) {
                if (!pfad.isEmpty()) {
                    pfad.remove(pfad.size() - 1);
                }
            } else if (!stueck.isEmpty() && !stueck.equals(".")) {
                pfad.add(stueck);
            }
        }
        return String.join("/", pfad);
    }
}
