package de.zielnetz.bericht.seite;

import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.dokument.Lauf;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds what stands below one another on the page of a report. */
final class Blockbau {

    private static final byte PNG = (byte) 0x89;

    private final Dokument bericht;
    private final Document seite;
    private final BitSet verwiesene = new BitSet();

    Blockbau(Dokument bericht, Document seite) {
        this.bericht = bericht;
        this.seite = seite;
    }

    /** Whether anything refers to this footnote. */
    boolean verwiesen(int note) {
        return verwiesene.get(note);
    }

    void haenge(Element oben, Block block) {
        if (block instanceof Block.Ueberschrift kopf) {
            Element h = kind(oben, "h" + (kopf.ebene() + 1));
            h.setAttribute("id", kopf.anker());
            laeufe(h, kopf.laeufe());
        } else if (block instanceof Block.Absatz absatz) {
            laeufe(kind(oben, "p"), absatz.laeufe());
        } else if (block instanceof Block.Liste liste) {
            Element alle = kind(oben, liste.nummeriert() ? "ol" : "ul");
            liste.punkte().forEach(punkt -> laeufe(kind(alle, "li"), punkt));
        } else if (block instanceof Block.Gitter gitter) {
            gitter(oben, gitter);
        } else if (block instanceof Block.Bild bild) {
            bild(oben, bild);
        }
    }

    private void gitter(Element oben, Block.Gitter gitter) {
        Element rahmen = kind(oben, "div");
        rahmen.setAttribute("class", "tabelle");
        // On narrow screens it scrolls, by keys too.
        rahmen.setAttribute("tabindex", "0");
        rahmen.setAttribute("role", "group");
        rahmen.setAttribute("aria-label", gitter.titel().isEmpty() ? "Tabelle" : gitter.titel());
        Element tabelle = kind(rahmen, "table");
        if (!gitter.titel().isEmpty()) {
            kind(tabelle, "caption").setTextContent(gitter.titel());
        }
        Element kopf = kind(kind(tabelle, "thead"), "tr");
        for (int i = 0; i < gitter.kopf().size(); i++) {
            Element zelle = kind(kopf, "th");
            zelle.setAttribute("scope", "col");
            zahl(zelle, gitter, i);
            laeufe(zelle, gitter.kopf().get(i));
        }
        Element koerper = kind(tabelle, "tbody");
        for (List<List<Lauf>> zeile : gitter.zeilen()) {
            Element tr = kind(koerper, "tr");
            for (int i = 0; i < zeile.size(); i++) {
                Element zelle = kind(tr, i == 0 ? "th" : "td");
                if (i == 0) {
                    zelle.setAttribute("scope", "row");
                }
                zahl(zelle, gitter, i);
                laeufe(zelle, zeile.get(i));
            }
        }
    }

    private static void zahl(Element zelle, Block.Gitter gitter, int spalte) {
        if (spalte < gitter.zahlen().size() && gitter.zahlen().get(spalte)) {
            zelle.setAttribute("class", "zahl");
        }
    }

    private void bild(Element oben, Block.Bild bild) {
        byte[] inhalt = bericht.bilder().get(bild.name());
        if (inhalt == null) {
            return;
        }
        Element rahmen = kind(oben, "figure");
        Element img = kind(rahmen, "img");
        img.setAttribute(
                "src",
                "data:image/%s;base64,%s"
                        .formatted(
                                inhalt[0] == PNG ? "png" : "jpeg",
                                Base64.getEncoder().encodeToString(inhalt)));
        img.setAttribute("alt", bild.alternativtext());
        if (!bild.titel().isEmpty()) {
            kind(rahmen, "figcaption").setTextContent(bild.titel());
        }
    }

    private void laeufe(Element oben, List<Lauf> laeufe) {
        boolean davorNote = false;
        for (Lauf lauf : laeufe) {
            if (lauf instanceof Lauf.Text text) {
                text(oben, text);
            } else if (lauf instanceof Lauf.Verweis verweis) {
                Element a = kind(oben, "a");
                a.setAttribute("href", verweis.ziel());
                a.setAttribute("title", verweis.ziel());
                a.setTextContent(verweis.text());
            } else if (lauf instanceof Lauf.Note note) {
                note(oben, note.nummer(), davorNote);
            }
            davorNote = lauf instanceof Lauf.Note;
        }
    }

    private void text(Element oben, Lauf.Text text) {
        Element ziel = text.fett() ? kind(oben, "strong") : oben;
        ziel = text.kursiv() ? kind(ziel, "em") : ziel;
        ziel.appendChild(seite.createTextNode(text.text()));
    }

    /** What is referred to again is referred back from its first place. */
    private void note(Element oben, int nummer, boolean davorNote) {
        Element hoch = kind(oben, "sup");
        if (davorNote) {
            hoch.appendChild(seite.createTextNode(", "));
        }
        Element verweis = kind(hoch, "a");
        verweis.setAttribute("href", "#note-" + nummer);
        verweis.setAttribute("class", "note");
        verweis.setAttribute("title", "Fußnote " + nummer);
        verweis.setAttribute("aria-label", "Fußnote " + nummer);
        if (!verwiesene.get(nummer)) {
            verweis.setAttribute("id", "zu-note-" + nummer);
            verwiesene.set(nummer);
        }
        verweis.setTextContent(String.valueOf(nummer));
    }

    private Element kind(Element oben, String name) {
        Element neu = seite.createElement(name);
        oben.appendChild(neu);
        return neu;
    }
}
