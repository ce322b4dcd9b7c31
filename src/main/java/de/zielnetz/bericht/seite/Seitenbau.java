package de.zielnetz.bericht.seite;

import de.zielnetz.bericht.dokument.Block;
import de.zielnetz.bericht.dokument.Dokument;
import de.zielnetz.bericht.dokument.Lauf;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the page of a report as a tree (DOM), so that nothing from data is ever markup. */
final class Seitenbau {

    private static final String QUELLEN = "quellen";

    private final Dokument bericht;
    private final Document seite;
    private final Blockbau bloecke;

    private Seitenbau(Dokument bericht) {
        this.bericht = bericht;
        try {
            this.seite = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java has a parser", e);
        }
        this.bloecke = new Blockbau(bericht, seite);
    }

    /** @param stil CSS */
    static Document baue(Dokument bericht, String stil) {
        return new Seitenbau(bericht).alles(stil);
    }

    private Document alles(String stil) {
        Element html = seite.createElement("html");
        html.setAttribute("lang", "de");
        html.setAttribute("class", bericht.einseitig() ? "einseitig" : "bericht");
        seite.appendChild(html);
        Element kopf = kind(html, "head");
        kind(kopf, "title").setTextContent(titel());
        Element breite = kind(kopf, "meta");
        breite.setAttribute("name", "viewport");
        breite.setAttribute("content", "width=device-width, initial-scale=1");
        Element worum = kind(kopf, "meta");
        worum.setAttribute("name", "description");
        worum.setAttribute("content", titel() + ". " + bericht.stand());
        kind(kopf, "style").setTextContent(stil);
        kopf.appendChild(lesezeichen());
        Element koerper = kind(html, "body");
        Element titel = kind(koerper, "header");
        kind(titel, "h1").setTextContent(bericht.titel());
        kind(titel, "p", "untertitel").setTextContent(bericht.untertitel());
        kind(titel, "p", "stand").setTextContent(bericht.stand());
        if (!bericht.einseitig()) {
            inhalt(koerper);
        }
        Element haupt = kind(koerper, "main");
        bericht.bloecke().forEach(block -> bloecke.haenge(haupt, block));
        noten(haupt);
        return seite;
    }

    private String titel() {
        return bericht.untertitel().isEmpty() ? bericht.titel() : bericht.titel() + ": " + bericht.untertitel();
    }

    private List<Block.Ueberschrift> ueberschriften() {
        return bericht.bloecke().stream()
                .filter(Block.Ueberschrift.class::isInstance)
                .map(Block.Ueberschrift.class::cast)
                .toList();
    }

    /** Bookmarks of the PDF; on a page a browser does not show them. */
    private Element lesezeichen() {
        Element alle = seite.createElement("bookmarks");
        for (Block.Ueberschrift eine : ueberschriften()) {
            if (eine.ebene() == 1) {
                lesezeichen(alle, Lauf.klar(eine.laeufe()), eine.anker());
            }
        }
        if (!bericht.noten().isEmpty()) {
            lesezeichen(alle, notentitel(), QUELLEN);
        }
        return alle;
    }

    private void lesezeichen(Element alle, String name, String anker) {
        Element eines = kind(alle, "bookmark");
        eines.setAttribute("name", name);
        eines.setAttribute("href", "#" + anker);
    }

    private void inhalt(Element koerper) {
        Element verzeichnis = kind(koerper, "nav", "inhalt");
        verzeichnis.setAttribute("aria-labelledby", "inhalt");
        Element kopf = kind(verzeichnis, "h2");
        kopf.setAttribute("id", "inhalt");
        kopf.setTextContent("Inhalt");
        Element liste = kind(verzeichnis, "ul");
        for (Block.Ueberschrift eine : ueberschriften()) {
            if (eine.ebene() <= 2) {
                eintrag(liste, Lauf.klar(eine.laeufe()), eine.anker(), "ebene" + eine.ebene());
            }
        }
        if (!bericht.noten().isEmpty()) {
            eintrag(liste, notentitel(), QUELLEN, "ebene1");
        }
    }

    private void eintrag(Element liste, String name, String anker, String klasse) {
        Element verweis = kind(kind(liste, "li", klasse), "a");
        verweis.setAttribute("href", "#" + anker);
        verweis.setAttribute("title", "Zum Abschnitt „%s“".formatted(name));
        verweis.setTextContent(name);
    }

    private String notentitel() {
        return bericht.einseitig() ? "Nachweise" : "Quellen und Nachweise";
    }

    private void noten(Element haupt) {
        if (bericht.noten().isEmpty()) {
            return;
        }
        Element teil = kind(haupt, "section", "noten");
        Element kopf = kind(teil, "h2");
        kopf.setAttribute("id", QUELLEN);
        kopf.setTextContent(notentitel());
        Element liste = kind(teil, "ol");
        for (int i = 1; i <= bericht.noten().size(); i++) {
            Element note = kind(liste, "li");
            note.setAttribute("id", "note-" + i);
            note.appendChild(seite.createTextNode(bericht.noten().get(i - 1)));
            if (bloecke.verwiesen(i)) {
                note.appendChild(seite.createTextNode(" "));
                Element zurueck = kind(note, "a", "zurueck");
                zurueck.setAttribute("href", "#zu-note-" + i);
                zurueck.setAttribute("title", "Zurück zum Satz mit Fußnote " + i);
                zurueck.setAttribute("aria-label", "Zurück zum Satz mit Fußnote " + i);
                zurueck.setTextContent("zurück");
            }
        }
    }

    private Element kind(Element oben, String name) {
        Element neu = seite.createElement(name);
        oben.appendChild(neu);
        return neu;
    }

    private Element kind(Element oben, String name, String klasse) {
        Element neu = kind(oben, name);
        neu.setAttribute("class", klasse);
        return neu;
    }
}
